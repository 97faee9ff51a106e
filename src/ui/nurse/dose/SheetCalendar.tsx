import { weekday } from '#domain/dosing/calendarWeeks.ts';
import { decimalValue } from '#domain/decimal.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CalendarDose } from './calendarDose.ts';
import type { DoseSheet, SheetDay } from './doseSheetOf.ts';
import { mgInWords } from './doseWords.ts';

type Blocks = Extract<DoseSheet, { kind: 'printable' }>['blocks'];

/** Twenty-eight days from today on, a line each: the day, the tablets in words, a box to tick. */
export function SheetCalendar({ blocks }: { readonly blocks: Blocks }) {
  const { sheet } = useTexts().nurse.dose;
  const format = useFormat();
  const doseWords = useDoseWords(blocks.flat());
  const short = (one: SheetDay | undefined) => (one === undefined ? '' : format.day(one.day).slice(0, 5));
  return (
    <div className="dose-sheet-calendar">
      {blocks.map((days) => (
        <table key={days[0]?.day}>
          <caption>{sheet.block(short(days[0]), short(days.at(-1)))}</caption>
          <tbody>
            {days.map((one) => (
              <tr key={one.day}>
                <th scope="row">
                  <DayName day={one} />
                </th>
                <td>{doseWords(one.said)}</td>
                <td className="dose-sheet-box" aria-hidden="true" />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function DayName({ day: { day } }: { readonly day: SheetDay }) {
  const { sheet, shortWeekdays } = useTexts().nurse.dose;
  const format = useFormat();
  return <>{sheet.day(shortWeekdays[weekday(day)] ?? '', format.day(day).slice(0, 5))}</>;
}

/** Where the tablets change within the page, each line says of which strength it is. */
function useDoseWords(days: readonly SheetDay[]): (said: CalendarDose) => string {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const tablets = new Set(days.flatMap(({ said }) => (said.kind === 'dose' ? said.tablet.code : [])));
  return (said) => {
    switch (said.kind) {
      case 'none':
        return dose.sheet.noDose;
      case 'stopped':
        return dose.sheet.stopped;
      case 'dose': {
        if (said.quarters === 0) return dose.sheet.nothing;
        const words = dose.tablets(said.quarters);
        const strength = mgInWords(decimalValue(said.tablet.strengthMg), format);
        return tablets.size < 2 ? words : dose.sheet.ofStrength(words, strength);
      }
    }
  };
}

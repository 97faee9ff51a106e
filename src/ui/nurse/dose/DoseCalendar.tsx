import { calendarWeeks } from '#domain/dosing/calendarWeeks.ts';
import { quartersToMg } from '#domain/dosing/doseSchedule.ts';
import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CalendarDose, DoseOnDay } from './calendarDose.ts';
import { mgInWords } from './doseWords.ts';

type Props = { readonly from: LocalDate; readonly doseOn: DoseOnDay };

/** Four weeks, Monday first: each day as it is broken and in milligrams, each week with its sum. */
export function DoseCalendar({ from, doseOn }: Props) {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const weeks = calendarWeeks(from);
  const days = weeks.flat();
  return (
    <table className="dose-calendar">
      <caption className="for-readers">
        {dose.calendar.caption(format.day(days[0] ?? from), format.day(days.at(-1) ?? from))}
      </caption>
      <thead>
        <tr>
          <td />
          {dose.shortWeekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <CalendarWeek key={week[0]} week={week} doses={week.map(doseOn)} />
        ))}
      </tbody>
    </table>
  );
}

type WeekProps = { readonly week: readonly LocalDate[]; readonly doses: readonly CalendarDose[] };

function CalendarWeek({ week, doses }: WeekProps) {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const [monday] = week;
  if (monday === undefined) return null;
  // A week that begins or stops in its middle has no sum to hold against the others.
  const isWhole = doses.every(({ kind }) => kind === 'dose');
  return (
    <tr>
      <th scope="row" className="dose-calendar-week">
        <span className="small">{dose.calendar.week(format.day(monday).slice(0, 5))}</span>
        {isWhole && <strong>{dose.calendar.weekMg(mgInWords(sumMg(doses), format))}</strong>}
      </th>
      {week.map((day, at) => (
        <CalendarDay key={day} day={day} said={doses[at] ?? { kind: 'none' }} />
      ))}
    </tr>
  );
}

function CalendarDay({ day, said }: { readonly day: LocalDate; readonly said: CalendarDose }) {
  const texts = useTexts().nurse.dose;
  const format = useFormat();
  const isToday = day === useToday();
  const number = <span className="small soft">{format.day(day).slice(0, 2)}</span>;
  if (said.kind !== 'dose') {
    const word = said.kind === 'stopped' ? texts.calendar.stopped : texts.calendar.noDose;
    return (
      <td className={`dose-calendar-day dose-calendar-day--${said.kind}`}>
        {number}
        <span className={said.kind === 'none' ? 'for-readers' : 'small'}>{word}</span>
      </td>
    );
  }
  const mg = texts.mg(mgInWords(quartersToMg(said.quarters, said.tablet), format));
  return (
    <td className="dose-calendar-day" {...(isToday ? { 'aria-current': 'date' as const } : {})}>
      {number}
      <strong className="dose-calendar-tablets">{tabletFractions(said.quarters)}</strong>
      <span className="small">{mg}</span>
    </td>
  );
}

function sumMg(doses: readonly CalendarDose[]): number {
  return doses.reduce((sum, said) => sum + (said.kind === 'dose' ? quartersToMg(said.quarters, said.tablet) : 0), 0);
}

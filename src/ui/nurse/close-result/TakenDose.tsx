import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { doseOf } from '#facts/doseOf.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly file: PatientFile;
  readonly taken: readonly number[] | undefined;
  readonly onTaken: (taken: number[]) => void;
};

const MOST_DAYS = 7;
const MOST_QUARTERS = 80;

/** What he really took, in quarters of his tablet: it starts from the dose prescribed, and is written only once changed. */
export function TakenDose({ file, taken, onTaken }: Props) {
  const { questions: texts } = useTexts().nurse.closing;
  const dose = doseOf(file, useToday());
  const prescribed = dose.kind === 'settled' ? dose.current?.body.schedule.quarters : undefined;
  const shown = taken ?? prescribed ?? [0];

  function add(at: number, quarters: number) {
    onTaken(shown.map((now, day) => (day === at ? Math.min(Math.max(now + quarters, 0), MOST_QUARTERS) : now)));
  }

  return (
    <fieldset className="segments">
      <legend>{texts.taken}</legend>
      <p className="small soft">{texts.takenHelp}</p>
      <ul className="taken-days">
        {shown.map((quarters, at) => (
          <li key={texts.takenDay(at + 1)}>
            {shown.length > 1 && <span className="small soft">{texts.takenDay(at + 1)}</span>}
            <Button aria-label={texts.less(at + 1)} onClick={() => add(at, -1)}>
              {'−'}
            </Button>
            <output>{texts.tablets(tabletFractions(quarters))}</output>
            <Button aria-label={texts.more(at + 1)} onClick={() => add(at, 1)}>
              {'+'}
            </Button>
          </li>
        ))}
      </ul>
      <div className="button-row">
        {shown.length < MOST_DAYS && (
          <Button look="quiet" onClick={() => onTaken([...shown, shown.at(-1) ?? 0])}>
            {texts.addDay}
          </Button>
        )}
        {shown.length > 1 && (
          <Button look="quiet" onClick={() => onTaken(shown.slice(0, -1))}>
            {texts.removeDay}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

import type { LocalDate } from '#domain/localDate.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { PeriodAct, PeriodProblems, TypedPeriod } from './period.ts';

const LONGEST_REASON = 300;

type Props = {
  readonly act: PeriodAct;
  readonly value: TypedPeriod;
  readonly onChange: (value: TypedPeriod) => void;
  readonly problems: PeriodProblems;
  /** First day of the treatment, offered as the day of its first range. */
  readonly startedOn?: LocalDate | undefined;
};

/** From when on, and why: what makes the difference between a mistake and a decision. */
export function PeriodFields({ act, value, onChange, problems, startedOn }: Props) {
  const { course, identityForm } = useTexts().nurse;
  const { period } = course;
  const today = useToday();
  return (
    <div className="stack">
      <div className="row day-and-shortcut">
        <DateField
          label={period.from[act]}
          hint={period.fromHint[act]}
          value={value.from}
          onDay={(typed) => onChange({ ...value, from: typed.kind === 'day' ? typed.day : undefined })}
          problem={problems.from && period.problem[problems.from]}
        />
        {act !== 'correction' && (
          <Button onClick={() => onChange({ ...value, from: today })}>{identityForm.why.today}</Button>
        )}
        {act === 'first' && startedOn !== undefined && (
          <Button onClick={() => onChange({ ...value, from: startedOn })}>{period.sinceStart}</Button>
        )}
      </div>
      {act !== 'first' && (
        <TextField
          label={identityForm.why.reason}
          hint={act === 'correction' ? identityForm.why.reasonHint.correction : identityForm.why.reasonHint.change}
          maxLength={LONGEST_REASON}
          value={value.reason}
          onChange={(event) => onChange({ ...value, reason: event.target.value })}
          problem={problems.reason && identityForm.why.problem.reason}
        />
      )}
    </div>
  );
}

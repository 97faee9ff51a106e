import { DateField } from '#ui/shared/controls/DateField.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import type { TypedIdentity } from './typedIdentity.ts';

type Birth = Pick<TypedIdentity, 'precision' | 'birthDay' | 'birthMonth' | 'birthYear'>;
type Props = {
  readonly value: Birth;
  readonly onChange: (part: Partial<Birth>) => void;
  readonly problem: string | undefined;
};

/** A birth date as far as it is known: the day, the month, or the year alone. */
export function BirthDateFields({ value, onChange, problem }: Props) {
  const { fields, precision } = useTexts().nurse.identityForm;
  return (
    <div className="form-grid">
      <ChoiceField
        legend={fields.precision}
        options={(['day', 'month', 'year'] as const).map((known) => ({ value: known, label: precision[known] }))}
        value={value.precision}
        onChoose={(known) => onChange({ precision: known })}
      />
      {value.precision === 'day' && (
        <DateField
          label={fields.birthDate}
          value={value.birthDay}
          onDay={(typed) => onChange({ birthDay: typed.kind === 'day' ? typed.day : undefined })}
          problem={problem}
        />
      )}
      {value.precision === 'month' && (
        <TextField
          label={fields.birthMonth}
          hint={fields.hint.birthMonth}
          inputMode="numeric"
          autoComplete="off"
          value={value.birthMonth}
          onChange={(event) => onChange({ birthMonth: event.target.value })}
          problem={problem}
        />
      )}
      {value.precision === 'year' && (
        <TextField
          label={fields.birthYear}
          hint={fields.hint.birthYear}
          inputMode="numeric"
          autoComplete="off"
          value={value.birthYear}
          onChange={(event) => onChange({ birthYear: event.target.value })}
          problem={problem}
        />
      )}
    </div>
  );
}

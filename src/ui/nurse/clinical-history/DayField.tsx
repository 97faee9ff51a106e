import type { ReactNode } from 'react';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { dayOf, draftDay } from './entryDay.ts';
import type { DraftForm } from './useDraft.ts';

type Props<Name extends string> = {
  readonly form: DraftForm<Name>;
  readonly name: NoInfer<Name>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export function DayField<Name extends string>({ form, name, label, hint }: Props<Name>) {
  const { problem: problems } = useTexts().nurse.clinicalHistory;
  const problem = form.problems[name];
  return (
    <DateField
      label={label}
      hint={hint}
      problem={problem === undefined ? undefined : problems[problem]}
      value={dayOf(form.draft[name])}
      onDay={(typed) => form.set(name, draftDay(typed))}
    />
  );
}

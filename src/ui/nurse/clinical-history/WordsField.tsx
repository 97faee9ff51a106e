import type { ComponentProps, ReactNode } from 'react';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DraftForm } from './useDraft.ts';

type Props<Name extends string> = {
  readonly form: DraftForm<Name>;
  readonly name: NoInfer<Name>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly inputMode?: ComponentProps<'input'>['inputMode'];
};

/** Names of places and of people: what a fact holds of them at most. */
const LONGEST = 120;

export function WordsField<Name extends string>({ form, name, label, hint, inputMode }: Props<Name>) {
  const { problem: problems } = useTexts().nurse.clinicalHistory;
  const problem = form.problems[name];
  return (
    <TextField
      label={label}
      hint={hint}
      problem={problem === undefined ? undefined : problems[problem]}
      maxLength={LONGEST}
      autoComplete="off"
      inputMode={inputMode ?? 'text'}
      value={form.draft[name]}
      onChange={(event) => form.set(name, event.target.value)}
    />
  );
}

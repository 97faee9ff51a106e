import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { MatriculeProblem } from './readIdentity.ts';

type Props = {
  readonly value: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: MatriculeProblem | undefined;
};

/** Fifteen characters, key included. It is checked, kept, and told nobody before the identity is qualified. */
export function MatriculeField({ value, onTyped, problem }: Props) {
  const { fields, problem: problems } = useTexts().nurse.identityForm;
  return (
    <TextField
      label={fields.matricule}
      hint={fields.hint.matricule}
      inputMode="text"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={30}
      value={value}
      onChange={(event) => onTyped(event.target.value)}
      problem={problem && said()}
    />
  );

  function said(): string | undefined {
    if (problem === undefined) return undefined;
    return problem.problem === 'key'
      ? problems.matricule.key(problem.expectedKey)
      : problems.matricule[problem.problem];
  }
}

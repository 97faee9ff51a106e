import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { IdentityProblems } from './readIdentity.ts';
import type { TypedIdentity } from './typedIdentity.ts';

const NAMES = ['birthName', 'firstName', 'otherFirstNames', 'usedName', 'usedFirstName'] as const;
type Names = Pick<TypedIdentity, (typeof NAMES)[number]>;

const LONGEST_NAME = 100;

type Props = {
  readonly value: Names;
  readonly onChange: (part: Partial<Names>) => void;
  readonly problems: IdentityProblems;
};

/** The names of birth first, each in a field of its own; the names in use beside them. */
export function NameFields({ value, onChange, problems }: Props) {
  const { fields, problem } = useTexts().nurse.identityForm;
  const wrong: Readonly<Partial<Record<keyof Names, keyof typeof problem.name>>> = problems;
  return (
    <div className="form-grid">
      {NAMES.map((name) => {
        const found = wrong[name];
        return (
          <TextField
            key={name}
            label={fields[name]}
            hint={fields.hint[name]}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={LONGEST_NAME}
            value={value[name]}
            onChange={(event) => onChange({ [name]: event.target.value })}
            problem={found && problem.name[found]}
          />
        );
      })}
    </div>
  );
}

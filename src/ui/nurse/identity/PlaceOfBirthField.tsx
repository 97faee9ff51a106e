import { UNKNOWN_BIRTH_PLACE } from '#domain/identity/birthPlace.ts';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { isPlaceUnknown, type TypedIdentity } from './typedIdentity.ts';

type Props = {
  readonly value: Pick<TypedIdentity, 'birthPlace'>;
  readonly onChange: (part: Pick<TypedIdentity, 'birthPlace'>) => void;
  readonly problem: string | undefined;
};

/** The INSEE code of the place of birth. "Nobody knows" is an answer of its own, with its own code. */
export function PlaceOfBirthField({ value, onChange, problem }: Props) {
  const { fields } = useTexts().nurse.identityForm;
  const unknown = isPlaceUnknown(value);
  return (
    <div className="stack stack--tight">
      <TextField
        label={fields.birthPlace}
        hint={fields.hint.birthPlace}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={10}
        value={unknown ? '' : value.birthPlace}
        disabled={unknown}
        onChange={(event) => onChange({ birthPlace: event.target.value })}
        problem={problem}
      />
      <label className="check-line">
        <input
          type="checkbox"
          checked={unknown}
          onChange={(event) => onChange({ birthPlace: event.target.checked ? UNKNOWN_BIRTH_PLACE : '' })}
        />
        {fields.birthPlaceUnknown}
      </label>
    </div>
  );
}

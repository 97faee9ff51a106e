import type { ComparedIdentity, ComparedTrait, Likeness } from '#domain/identity/duplicateTraits.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

const ROWS = ['birthName', 'firstName', 'birthDate', 'sex'] as const satisfies readonly ComparedTrait[];
type Row = (typeof ROWS)[number];

type Props = {
  readonly typed: ComparedIdentity;
  readonly onFile: ComparedIdentity;
  readonly likeness: Likeness;
};

/** Trait by trait: what is typed, what the file says, and whether it is the same, nearly so, or not. */
export function ComparedTraits({ typed, onFile, likeness }: Props) {
  const { duplicates } = useTexts().nurse.identityForm.newPatient;
  const traitOf = useTraitWords();
  return (
    <table className="side-by-side">
      <caption className="for-readers">{duplicates.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{duplicates.trait}</th>
          <th scope="col">{duplicates.typed}</th>
          <th scope="col">{duplicates.onFile}</th>
          <th scope="col">{duplicates.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{duplicates.traits[row]}</th>
            <td>{traitOf(typed, row)}</td>
            <td>{traitOf(onFile, row)}</td>
            <td>{verdict(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function verdict(trait: ComparedTrait): string {
    if (likeness.equal.includes(trait)) return duplicates.equal;
    if (likeness.near.includes(trait)) return duplicates.near;
    // Not said by one of the two is not the same as different.
    const isSaid = typed[trait] !== undefined && onFile[trait] !== undefined;
    return isSaid ? duplicates.other : duplicates.unknown;
  }
}

function useTraitWords(): (identity: ComparedIdentity, row: Row) => string {
  const { words } = useTexts().nurse;
  const format = useFormat();
  return ({ birthName, firstName, birthDate, sex }, row) => {
    switch (row) {
      case 'birthName':
        return birthName;
      case 'firstName':
        return firstName;
      case 'sex':
        return words.sex(sex);
      case 'birthDate':
        if (birthDate === undefined) return words.bornUnknown;
        if (birthDate.precision === 'year') return birthDate.date.slice(0, 4);
        return birthDate.precision === 'month' ? format.month(birthDate.date) : format.day(birthDate.date);
    }
  };
}

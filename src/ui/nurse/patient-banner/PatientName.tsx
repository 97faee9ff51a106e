import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { PatientSummary } from '#store/store.ts';

type Named = Pick<PatientSummary, 'birthName' | 'firstName' | 'usedName' | 'usedFirstName'>;

/** NOM DE NAISSANCE Prénom, and the name in use beside it where it differs. */
export function PatientName({ name }: { readonly name: Named }) {
  const { words } = useTexts().nurse;
  const used = usedNameOf(name);
  return (
    <>
      <span className="birth-name">{name.birthName}</span> <span>{name.firstName}</span>
      {used !== undefined && <span className="used-name"> {`(${words.usedName(used)})`}</span>}
    </>
  );
}

function usedNameOf({ birthName, firstName, usedName, usedFirstName }: Named): string | undefined {
  const name = usedName === birthName ? undefined : usedName;
  const first = usedFirstName === firstName ? undefined : usedFirstName;
  if (name === undefined && first === undefined) return undefined;
  return [name, first].filter((part) => part !== undefined).join(' ');
}

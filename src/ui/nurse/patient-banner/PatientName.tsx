import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type Named, nameShown } from './nameShown.ts';

/** NOM DE NAISSANCE Prénom, and the name in use beside it where it differs. */
export function PatientName({ name }: { readonly name: Named }) {
  const { words } = useTexts().nurse;
  const { birthName, firstName, used } = nameShown(name);
  if (name.provisionalReference !== undefined) {
    return <span className="birth-name">{words.provisionalFile(name.provisionalReference)}</span>;
  }
  return (
    <>
      <span className="birth-name">{birthName}</span> <span>{firstName}</span>
      {used !== undefined && <span className="used-name"> {`(${words.usedName(used)})`}</span>}
    </>
  );
}

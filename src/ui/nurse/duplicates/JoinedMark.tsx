import type { PatientFile } from '#facts/patientFile.ts';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { joinedElsewhere } from './joinedFiles.ts';

/** « aussi : MARTAIN Jeanne », and that the file is made of several: on top of every screen of the person. */
export function JoinedMark({ file }: { readonly file: PatientFile }) {
  const { joined } = useTexts().nurse.duplicates;
  const elsewhere = joinedElsewhere(file);
  if (file.joined.length + elsewhere === 0) return null;
  const shown = nameOf(file.identity?.lines[0].entries.at(-1)?.body);
  const names = new Set(file.otherIdentities.map(nameOf));
  names.delete(shown);
  return (
    <>
      {names.size > 0 && <span>{joined.also([...names].join(', '))}</span>}
      <Link className="joined-mark" to={`/patients/${file.patientId}/joined`}>
        <Badge tone={elsewhere > 0 ? 'warning' : 'neutral'}>{joined.link(1 + file.joined.length + elsewhere)}</Badge>
      </Link>
    </>
  );
}

type Names = PatientFile['otherIdentities'][number];

function nameOf(
  identity: Pick<Names, 'birthName' | 'birthFirstNames' | 'usedName' | 'usedFirstName'> | undefined,
): string {
  if (identity === undefined) return '';
  const { birthName, birthFirstNames, usedName, usedFirstName } = identity;
  return nameInLine({ birthName, firstName: birthFirstNames[0] ?? '', usedName, usedFirstName });
}

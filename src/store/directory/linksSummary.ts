import { linksOf, linksSaid } from '#facts/links.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** What a line says of the other files of the person: those in it, those she is not in, and her other names. */
export function linksSummary({
  patientId,
  joined,
  links,
  otherIdentities,
}: PatientFile): Pick<PatientSummary, 'joined' | 'parted' | 'otherNames'> {
  if (links.length === 0) return {};
  const parted = [patientId, ...joined].flatMap((id) =>
    [...linksSaid(linksOf(links, id))].flatMap(([other, state]) => (state === 'parted' ? [other] : [])),
  );
  const names = otherIdentities.map(({ birthName, birthFirstNames, usedName, usedFirstName, birthDate }) => ({
    birthName,
    firstName: birthFirstNames[0] ?? '',
    usedName,
    usedFirstName,
    birthDate: birthDate.date,
  }));
  return {
    ...(joined.length === 0 ? {} : { joined }),
    ...(parted.length === 0 ? {} : { parted: [...new Set(parted)] }),
    ...(names.length === 0 ? {} : { otherNames: names }),
  };
}

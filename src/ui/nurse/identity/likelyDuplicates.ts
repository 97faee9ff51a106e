import { type ComparedIdentity, type Likeness, likenessOf } from '#domain/identity/duplicateTraits.ts';
import { searchKey } from '#domain/identity/searchKey.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

export type LikelyDuplicate = { readonly patient: PatientSummary; readonly likeness: Likeness };

/** More than these on one screen are not compared any more, only scrolled past. */
const MOST_SHOWN = 6;

/**
 * The patients of this tablet who may be the one that is being created, the likest first. Nobody is joined: a person
 * looks at them side by side.
 */
export function likelyDuplicates(
  identity: ComparedIdentity,
  patients: readonly PatientSummary[],
): readonly LikelyDuplicate[] {
  const mayBe = roughly(identity);
  return patients
    .filter(mayBe)
    .map((patient) => ({ patient, likeness: likenessOf(identity, patient) }))
    .filter(({ likeness }) => likeness.level !== 'none')
    .toSorted((a, b) => weight(b.likeness) - weight(a.likeness))
    .slice(0, MOST_SHOWN);
}

/** Comparing names letter by letter twenty thousand times would be felt: only who shares anything is compared. */
function roughly({ birthName, firstName, birthDate, matricule }: ComparedIdentity) {
  const words = [birthName, firstName].map((name) => ` ${searchKey(name).split(' ')[0] ?? ''}`);
  return (patient: PatientSummary): boolean =>
    (birthDate !== undefined && patient.birthDate?.date === birthDate.date) ||
    (matricule !== undefined && patient.matricule === matricule) ||
    words.some((word) => word !== ' ' && patient.searchKey.includes(word));
}

function weight({ level, equal, near }: Likeness): number {
  return (level === 'same' ? 100 : 0) + equal.length * 10 + near.length;
}

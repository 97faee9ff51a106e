import { searchKey } from '#domain/identity/searchKey.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

export type Named = Pick<
  PatientSummary,
  'birthName' | 'firstName' | 'usedName' | 'usedFirstName' | 'provisionalReference'
>;

export type NameShown = {
  readonly birthName: string;
  readonly firstName: string;
  /** What the patient is called, where that is another name. */
  readonly used: string | undefined;
};

/**
 * A patient's names as they are read. A trait of birth is in capitals without accents: where the name in use is the same
 * name written well (« André » for ANDRE), that is how it is shown.
 */
export function nameShown({ birthName, firstName, usedName, usedFirstName }: Named): NameShown {
  const sameFirst = usedFirstName !== undefined && isSameName(firstName, usedFirstName);
  const used = [
    usedName !== undefined && !isSameName(birthName, usedName) ? usedName : undefined,
    usedFirstName !== undefined && !sameFirst ? usedFirstName : undefined,
  ].filter((part) => part !== undefined);
  return {
    birthName,
    firstName: sameFirst ? usedFirstName : firstName,
    used: used.length === 0 ? undefined : used.join(' '),
  };
}

function isSameName(one: string, other: string): boolean {
  return searchKey(one) === searchKey(other);
}

import type { ComparedTrait, Likeness } from '#domain/identity/duplicateTraits.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

export type RowVerdict = 'equal' | 'near' | 'different' | 'unknown';

/** The traits by which two files are held against each other, each with how it compares. */
export const COMPARED_TRAITS: readonly ComparedTrait[] = ['birthName', 'firstName', 'birthDate', 'sex', 'matricule'];

export function verdictOf(trait: ComparedTrait, { equal, near }: Likeness, isKnown: boolean): RowVerdict {
  if (equal.includes(trait)) return 'equal';
  if (near.includes(trait)) return 'near';
  return isKnown ? 'different' : 'unknown';
}

/** Whether both files say the trait at all: what one of them does not say differs in nothing. */
export function isKnownInBoth(trait: ComparedTrait, one: PatientSummary, other: PatientSummary): boolean {
  return [one, other].every((patient) => {
    if (trait === 'sex') return patient.sex !== undefined && patient.sex !== 'I';
    return patient[trait] !== undefined && patient[trait] !== '';
  });
}

/** The traits that differ, for the words beside « Réunir ». */
export function traitsApart(one: PatientSummary, other: PatientSummary, likeness: Likeness): readonly ComparedTrait[] {
  return COMPARED_TRAITS.filter(
    (trait) => verdictOf(trait, likeness, isKnownInBoth(trait, one, other)) === 'different',
  );
}

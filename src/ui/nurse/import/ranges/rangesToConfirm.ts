import type { PatientSummary } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';

/** Valves first: where a range matters most. Then patients of whom nobody knows why they take an AVK. */
const PROSTHESES: readonly string[] = ['mechanicalMitralValve', 'mechanicalAorticValve', 'bioprosthesis'];

/**
 * The patients whose range nobody has chosen, in the order in which they are to be dealt with: prostheses, unknown
 * indications, the others; those followed no more last.
 */
export function rangesToConfirm(patients: readonly PatientSummary[]): readonly PatientSummary[] {
  return patients
    .filter(({ rangeStatus }) => rangeStatus === 'toBeConfirmed')
    .toSorted((a, b) => Number(!isFollowed(a)) - Number(!isFollowed(b)) || urgency(a) - urgency(b));
}

function urgency({ indication }: PatientSummary): number {
  const prosthesis = PROSTHESES.indexOf(indication ?? '');
  if (prosthesis !== -1) return prosthesis;
  return indication === undefined || indication === 'unknown' ? PROSTHESES.length : PROSTHESES.length + 1;
}

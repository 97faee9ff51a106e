import type { PatientSummary } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';

export const COMPLEX_FILTERS = ['open', 'complex', 'toWatch', 'unknown'] as const;
export type ComplexFilter = (typeof COMPLEX_FILTERS)[number];

type Lists = Readonly<Record<ComplexFilter, readonly PatientSummary[]>>;

/** The followed patients by what the rules say of them; the first priority first, by name within one. */
export function complexLists(patients: readonly PatientSummary[]): Lists {
  const followed = patients
    .filter(isFollowed)
    .toSorted((a, b) =>
      a.complexity.priority < b.complexity.priority ? -1 : a.complexity.priority > b.complexity.priority ? 1 : 0,
    );
  const ofStatus = (status: string) => followed.filter(({ complexity }) => complexity.status === status);
  return {
    open: followed.filter(({ complexity }) => complexity.open.length > 0),
    complex: ofStatus('complex'),
    toWatch: ofStatus('toWatch'),
    unknown: ofStatus('unknown'),
  };
}

import { z } from 'zod';
import type { PatientSummary } from '#store/patientSummary.ts';

/** Open flags by patient, as one person last saw them: the rules' codes, as « C1a C3b ». */
export const SeenFlags = z.record(z.string(), z.string());
export type SeenFlags = z.infer<typeof SeenFlags>;

type Flagged = Pick<PatientSummary, 'patientId' | 'complexity'>;

/** Every flag that nobody has seen to, as it stands now. A flag that goes and comes back is new again. */
export function flagsNow(patients: readonly Flagged[]): SeenFlags {
  const open = patients.filter(({ complexity }) => complexity.open.length > 0);
  return Object.fromEntries(open.map(({ patientId, complexity }) => [patientId, complexity.open.join(' ')]));
}

/** The open flags of a patient that were not there at the last look. */
export function newFlags({ patientId, complexity }: Flagged, seen: SeenFlags): PatientSummary['complexity']['open'] {
  if (complexity.open.length === 0) return [];
  const before = new Set((seen[patientId] ?? '').split(' '));
  return complexity.open.filter((rule) => !before.has(rule));
}

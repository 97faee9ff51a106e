import type { PatientSummary } from '#store/store.ts';

/** « MARTIN Jeanne », for labels that a screen reader says. */
export function nameInLine({ birthName, firstName }: Pick<PatientSummary, 'birthName' | 'firstName'>): string {
  return `${birthName} ${firstName}`.trim();
}

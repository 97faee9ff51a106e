import type { PatientSummary } from '#store/patientSummary.ts';

/** Patients whose dose somebody has to look at. Whatever their status: a dose that waits is a question that was asked. */
export function dosesToValidate(patients: readonly PatientSummary[]): {
  /** A dose waits for its decision: the one written first stands first. */
  readonly waiting: readonly PatientSummary[];
  /** Nothing waits, but a decided dose could not take an INR into account; followed patients only. */
  readonly news: readonly PatientSummary[];
} {
  const waiting = patients.filter(({ doseToValidate }) => doseToValidate !== undefined);
  const news = patients.filter(
    ({ doseToValidate, doseNews, status }) => doseToValidate === undefined && doseNews > 0 && status === 'active',
  );
  return { waiting: waiting.toSorted((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : 1)), news };
}

function sinceOf({ doseToValidate }: PatientSummary): string {
  return doseToValidate?.since ?? '';
}

import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** The matricule of a patient, to find one typed twice: compared, never shown, whatever the status of his identity. */
export function matriculeOf({ identity }: PatientFile): Pick<PatientSummary, 'matricule'> {
  const found = identity?.lines.flatMap((line) => latestOf(line)?.body.ins?.matricule ?? []) ?? [];
  return { matricule: found[0] };
}

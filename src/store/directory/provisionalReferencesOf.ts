import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

/** The number of a file without an identity, one for each opinion; none once somebody wrote who the patient is. */
export function provisionalReferencesOf(file: PatientFile): readonly string[] {
  const isIdentified = file.identity?.lines.some((line) => latestOf(line) !== undefined) ?? false;
  if (isIdentified) return [];
  return file.provisional?.lines.flatMap((line) => latestOf(line)?.body.reference ?? []) ?? [];
}

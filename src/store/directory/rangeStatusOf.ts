import type { LocalDate } from '#domain/localDate.ts';
import { latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** Whether the range of a day is one that nobody has chosen for this patient: one opinion that says so is enough. */
export function rangeStatusOf(file: PatientFile, day: LocalDate): Pick<PatientSummary, 'rangeStatus'> {
  const said = file.course?.lines.map((line) => (valueOn(line, day) ?? latestOf(line))?.body.rangeStatus) ?? [];
  return said.includes('toBeConfirmed') ? { rangeStatus: 'toBeConfirmed' } : {};
}

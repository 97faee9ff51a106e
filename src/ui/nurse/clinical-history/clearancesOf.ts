import { type Clearances, clearances } from '#domain/assessment/clearances.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { personOf } from './entryDay.ts';

/** Both clearances of a file as it stands on a day. An assessment that people disagree on is not computed with. */
export function clearancesOf(file: PatientFile, today: LocalDate): Clearances {
  const assessments = file.assessments.flatMap((chain) => {
    const fact = isDisagreement(chain) ? undefined : latestOf(chain.lines[0]);
    return fact === undefined ? [] : [fact.body];
  });
  return clearances({ ...personOf(file), assessments }, today);
}

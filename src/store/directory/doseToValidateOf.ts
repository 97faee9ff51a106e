import type { LocalDate } from '#domain/localDate.ts';
import { decisionNews } from '#facts/decisionNews.ts';
import { type DosesSaid, doseOf } from '#facts/doseOf.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** What the lists of doses need to know of a patient without opening his file; while people disagree, of every head. */
export function doseToValidateOf(
  file: PatientFile,
  asOf: LocalDate,
): Pick<PatientSummary, 'doseToValidate' | 'doseNews'> {
  const said = saidOf(file, asOf);
  const waiting = [...new Set(said.flatMap(({ toValidate }) => toValidate))];
  const since = waiting.map(({ writtenAt }) => writtenAt.instant).toSorted()[0];
  const holding = [...new Set(said.flatMap(({ current, upcoming }) => [...(current ? [current] : []), ...upcoming]))];
  const news = holding.flatMap((dose) => decisionNews(file, dose));
  return {
    doseToValidate: since === undefined ? undefined : { count: waiting.length, since },
    doseNews: new Set(news.map((one) => (one.kind === 'arrived' ? one.inr : one.was).chain)).size,
  };
}

function saidOf(file: PatientFile, asOf: LocalDate): readonly DosesSaid[] {
  const dose = doseOf(file, asOf);
  if (dose.kind === 'none') return [];
  return dose.kind === 'settled' ? [dose] : dose.heads;
}

import { changesOn } from '#domain/complexity/changesOn.ts';
import type { Evaluation } from '#domain/complexity/evaluation.ts';
import { firingSince } from '#domain/complexity/firingSince.ts';
import { flagDecisionsOf } from '#facts/complexityEvidence.ts';
import { complexityReview } from '#facts/complexityReview.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { SummaryComplexity } from '#store/patientSummary.ts';

/** What a list shows of whether a patient is complex. */
export function complexityOf(file: PatientFile, evaluation: Evaluation): SummaryComplexity {
  const { judgement, complexity, priority, standings } = complexityReview(file, evaluation);
  const { status, fired, warnings, unknown, ruleSetVersion } = complexity;
  const next = changesOn(judgement, complexity, fired.length === 0 ? [] : flagDecisionsOf(file));
  const since = fired.length === 0 ? undefined : firingSince(judgement, complexity);
  return {
    status,
    fired,
    open: fired.filter((rule) => standings.get(rule)?.kind === 'open'),
    warnings,
    unknown,
    priority: priority.class,
    ruleSetVersion,
    ...(next === undefined ? {} : { changesOn: next }),
    ...(since?.kind === 'day' ? { since: since.day } : {}),
  };
}

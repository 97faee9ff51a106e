import type { ActiveCondition } from './activeConditions.ts';
import type { Review } from './evidence.ts';
import { isReviewed } from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding } from './finding.ts';
import type { Thresholds } from './thresholds.ts';
import { reaches } from './verdict.ts';

/**
 * C1a, « plusieurs pathologies »: three and more active conditions of the closed list. Those of one entry of the list
 * (coronary and peripheral artery disease) count once.
 *
 * @returns  no only where somebody went through the conditions in the last twelve months.
 *
 * Source: clinical reference 3.3; HAS polypathologie 2015.
 */
export function manyConditions(
  conditions: readonly ActiveCondition[],
  reviews: readonly Review[],
  judged: JudgedDay,
  thresholds: Thresholds,
): Finding {
  const window = { from: judged.reviewedFrom, to: judged.day };
  const counting = conditions.filter(({ listed, from }) => listed.countsAs !== 'severityOnly' && from !== 'measured');
  const entries = new Set(counting.map(({ listed }) => listed.countsAs));
  const complete = isReviewed(reviews, 'conditions', window) ? 'yes' : 'no';
  const verdict = reaches(thresholds.c1aConditions, { sure: entries.size, possible: 0, complete });
  return {
    rule: 'C1a',
    verdict,
    window,
    measure: { kind: 'conditions', codes: counting.map(({ code }) => code), severe: [] },
    missing: verdict === 'unknown' ? ['conditionsNotReviewed'] : [],
    facts: counting.flatMap(({ facts }) => facts),
  };
}

/** Exactly the number that is to be watched: one more and the patient is complex. */
export function isNearlyMany(
  { verdict, measure }: Finding,
  conditions: readonly ActiveCondition[],
  thresholds: Thresholds,
) {
  if (verdict === 'yes' || measure.kind !== 'conditions') return false;
  const codes = new Set(measure.codes);
  const entries = new Set(conditions.filter(({ code }) => codes.has(code)).map(({ listed }) => listed.countsAs));
  return entries.size === thresholds.c1aWatchConditions;
}

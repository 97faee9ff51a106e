import type { ActiveCondition } from './activeConditions.ts';
import { isReviewed, type Review } from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding, Missing } from './finding.ts';
import type { Thresholds } from './thresholds.ts';
import type { Verdict } from './verdict.ts';

/**
 * C1b, « plus ou moins sévères »: two and more conditions, one of them severe. A severe value that was measured is a
 * condition here even where nobody wrote its name; valves and low platelets count here and not under C1a.
 *
 * Source: clinical reference 3.3, proposed.
 */
export function severeConditions(
  conditions: readonly ActiveCondition[],
  reviews: readonly Review[],
  judged: JudgedDay,
  thresholds: Thresholds,
): Finding {
  const window = { from: judged.reviewedFrom, to: judged.day };
  const severe = conditions.filter(({ severity }) => severity === 'severe');
  const unclear = conditions.filter(({ severity }) => severity === 'unknown');
  const isMany = new Set(conditions.map(entryOf)).size >= thresholds.c1bConditions;
  const reviewed = isReviewed(reviews, 'conditions', window);
  const verdict: Verdict =
    isMany && severe.length > 0 ? 'yes' : reviewed && !(isMany && unclear.length > 0) ? 'no' : 'unknown';
  return {
    rule: 'C1b',
    verdict,
    window,
    measure: {
      kind: 'conditions',
      codes: conditions.map(({ code }) => code),
      severe: severe.map(({ code, criterion }) => criterion ?? code),
    },
    missing: verdict === 'unknown' ? missing(reviewed, isMany && unclear.length > 0) : [],
    facts: conditions.flatMap(({ facts }) => facts),
  };
}

function missing(reviewed: boolean, unclear: boolean): readonly Missing[] {
  return [
    ...(unclear ? (['severityUnknown'] as const) : []),
    ...(reviewed ? [] : (['conditionsNotReviewed'] as const)),
  ];
}

function entryOf({ listed }: ActiveCondition): string {
  return listed.countsAs === 'severityOnly' ? listed.code : listed.countsAs;
}

import { addDays, type LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { Complexity } from './complexity.ts';
import type { FlagDecisionSeen } from './flagStanding.ts';
import type { Judgement, RuleResult } from './judgement.ts';
import { leavesWindowOn } from './leavesWindow.ts';

/**
 * The next civil day on which what is said may change though nobody writes anything: a stay, an event or an INR leaves
 * its window, a review grows old, a month ends, a decision runs out. That a TTR moves a little every day is not told.
 */
export function changesOn(
  judgement: Judgement,
  { results }: Complexity,
  decisions: readonly FlagDecisionSeen[],
): LocalDate | undefined {
  const { evaluation, evidence } = judgement;
  const { day } = evaluation.today;
  const days = [
    ...results.flatMap((result) => leavingDays(judgement, result)),
    ...evidence.reviews.map(({ asOf }) => leavesWindowOn(asOf, evaluation.thresholds.reviewMonths)),
    ...decisions.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)])),
    ...(results.some(({ heldBy }) => heldBy !== undefined)
      ? [monthsBefore(`${day.slice(0, 8)}01` as LocalDate, -1)]
      : []),
  ];
  return days.filter((on) => on > day).toSorted()[0];
}

function leavingDays({ evidence, evaluation }: Judgement, { rule, finding }: RuleResult): readonly LocalDate[] {
  const { c2aMonths, c2bMonths, c3bMonths } = evaluation.thresholds;
  const { measure } = finding;
  if (measure.kind === 'happenings') {
    return measure.days.map((day) => leavesWindowOn(day, rule === 'C2a' ? c2aMonths : c2bMonths));
  }
  if (measure.kind !== 'inrCounts' || finding.facts.length === 0 || evidence.inrs === 'tooManyDisputes') return [];
  const counted = new Set(finding.facts);
  return evidence.inrs.flatMap(({ inrs }) =>
    inrs.flatMap(({ id, sampledOn }) => (counted.has(id) ? [leavesWindowOn(sampledOn, c3bMonths)] : [])),
  );
}

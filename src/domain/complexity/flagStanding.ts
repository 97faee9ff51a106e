import { addDays, type LocalDate } from '#domain/localDate.ts';
import { daysOfFacts } from './daysOfFacts.ts';
import { monthEndsBefore } from './evaluation.ts';
import type { Judgement } from './judgement.ts';
import type { RuleCode } from './ruleParameters.ts';

/** What somebody made of a flag, on which day and until when. */
export type FlagDecisionSeen = {
  readonly id: string;
  readonly rule: string;
  readonly decision: string;
  readonly on: LocalDate;
  /** Last day on which it holds. */
  readonly until?: LocalDate;
};

/** Whether a flag that fires is on the worklist. It is never removed from what was computed. */
export type FlagStanding =
  | { readonly kind: 'open'; readonly why: 'undecided' | 'ended' | 'refired' | 'reopened' }
  | { readonly kind: 'handled'; readonly by: FlagDecisionSeen };

const QUIETING: ReadonlySet<string> = new Set(['acknowledged', 'contested', 'snoozed']);

/**
 * Where a firing flag stands. While two people decided without seeing each other, it is off the worklist only if each of
 * them would have it so: no clock chooses between them.
 *
 * @param decisions  the last of each history, those on other rules included
 */
export function flagStanding(
  judgement: Judgement,
  rule: RuleCode,
  decisions: readonly FlagDecisionSeen[],
): FlagStanding {
  const { day } = judgement.evaluation.today;
  const own = decisions.filter((decision) => decision.rule === rule);
  const [first] = own;
  if (first === undefined) return { kind: 'open', why: 'undecided' };
  if (own.some(({ decision }) => !QUIETING.has(decision))) return { kind: 'open', why: 'reopened' };
  if (own.some(({ until }) => until !== undefined && until < day)) return { kind: 'open', why: 'ended' };
  if (own.some(({ on }) => hasStoppedSince(judgement, rule, on))) return { kind: 'open', why: 'refired' };
  return { kind: 'handled', by: first };
}

/** Longer ago nobody looks: a decision without an end is asked for again after that anyway. */
const MONTHS_BACK = 36;

/** Whether the rule had stopped on some day between a decision and today: then it is another flag that fires now. */
function hasStoppedSince(judgement: Judgement, rule: RuleCode, decidedOn: LocalDate): boolean {
  const { day } = judgement.evaluation.today;
  return daysWorthALook(judgement, day).some(
    (on) => on > decidedOn && on < day && judgement.on(rule, on).verdict === 'no',
  );
}

/** A rule stops when a month begins or a window moves on, and fires again with a new fact: the eve of each tells. */
function daysWorthALook({ evidence }: Judgement, today: LocalDate): readonly LocalDate[] {
  const firsts = monthEndsBefore(today, MONTHS_BACK).map((monthEnd) => addDays(monthEnd, 1));
  return [...new Set([...firsts, ...daysOfFacts(evidence).map((on) => addDays(on, -1))])];
}

import { rangeOn } from '#domain/ttr/rangeTimeline.ts';
import { addDays, dayNumber, type LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { Evidence, InrEvidence } from './evidence.ts';
import { Judgement, type RuleResult } from './judgement.ts';
import { leavesWindowOn } from './leavesWindow.ts';
import type { PreparedInrs } from './preparedInrs.ts';

/** « Que faut-il pour en sortir ? » Days are the earliest on which the rule no longer fires. */
export type Outlook =
  /** A condition has to be gone, or to turn out not to be so severe: time changes nothing. */
  | { readonly kind: 'conditions' }
  | { readonly kind: 'medicines' }
  /** What fired it leaves the window by itself, if nothing new comes. */
  | { readonly kind: 'leavesWindow'; readonly on: LocalDate }
  /** If every INR from tomorrow on is in range; the month-ends it takes are counted in. */
  | { readonly kind: 'goodControl'; readonly on: LocalDate }
  /** Not within the next year and a half. */
  | { readonly kind: 'later' };

const MONTHS_AHEAD = 18;
const BETWEEN_INRS_DAYS = 14;

/** The earliest day on which a rule that fires may stop, if all goes well from tomorrow on. */
export function outlookOf(judgement: Judgement, { rule }: RuleResult): Outlook {
  switch (rule) {
    case 'C1a':
    case 'C1b':
      return { kind: 'conditions' };
    case 'C1c':
      return { kind: 'medicines' };
    case 'C2a':
    case 'C2b':
      return leaving(judgement, rule);
    case 'C3a':
    case 'C3b':
    case 'C3c': {
      const on = firstWithout(inGoodControl(judgement), rule, firstsOfMonths(judgement));
      return on === undefined ? { kind: 'later' } : { kind: 'goodControl', on };
    }
  }
}

/** The eves of leaving are known: the months of the window after each fact. */
function leaving(judgement: Judgement, rule: 'C2a' | 'C2b'): Outlook {
  const { thresholds, today } = judgement.evaluation;
  const months = rule === 'C2a' ? thresholds.c2aMonths : thresholds.c2bMonths;
  const days = judgement.today(rule).finding.measure;
  const candidates = days.kind === 'happenings' ? days.days.map((day) => leavesWindowOn(day, months)) : [];
  const on = firstWithout(
    judgement,
    rule,
    candidates.filter((day) => day > today.day),
  );
  return on === undefined ? { kind: 'later' } : { kind: 'leavesWindow', on };
}

function firstsOfMonths({ evaluation }: Judgement): readonly LocalDate[] {
  const first = `${evaluation.today.day.slice(0, 8)}01` as LocalDate;
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => monthsBefore(first, -ahead - 1));
}

/** A rule that cannot tell any more fires no more either: what would settle it is then asked for. */
function firstWithout(
  judgement: Judgement,
  rule: RuleResult['rule'],
  days: readonly LocalDate[],
): LocalDate | undefined {
  return days.toSorted().find((day) => judgement.on(rule, day).verdict !== 'yes');
}

/** The same patient, were every INR from tomorrow on in the middle of his range. */
function inGoodControl(judgement: Judgement): Judgement {
  const { evidence, evaluation } = judgement;
  if (judgement.inrs === 'tooManyDisputes') return judgement;
  const inrs = judgement.inrs.map((reading) => withGoodInrs(reading, evaluation.today.day));
  const hopeful: Evidence = { ...evidence, inrs };
  return new Judgement(hopeful, evaluation);
}

function withGoodInrs({ evidence, course }: PreparedInrs, today: LocalDate): InrEvidence {
  const range = rangeOn(course.ranges, dayNumber(today))?.range;
  if (range === undefined) return evidence;
  const middle = String(Math.round((Number(range.low) + Number(range.high)) * 50) / 100);
  const count = Math.ceil((MONTHS_AHEAD * 31) / BETWEEN_INRS_DAYS);
  const coming = Array.from({ length: count }, (_, at) => ({
    id: `coming-${at}`,
    sampledOn: addDays(today, 1 + at * BETWEEN_INRS_DAYS),
    inr: { comparator: '=' as const, value: middle },
  }));
  return { ...evidence, inrs: [...evidence.inrs, ...coming] };
}

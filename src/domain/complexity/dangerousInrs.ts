import { millionths } from '#domain/decimal.ts';
import type { DatedInr } from '#domain/inr/inr.ts';
import { dayNumber } from '#domain/localDate.ts';
import { overlapping } from '#domain/ttr/daySpans.ts';
import { rangeOn } from '#domain/ttr/rangeTimeline.ts';
import { isOver, isUnder } from './comparedInr.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding } from './finding.ts';
import { isWithoutAvk, measuredIn, type PreparedInrs } from './preparedInrs.ts';
import type { Thresholds } from './thresholds.ts';
import { reaches, type Verdict, worstVerdict } from './verdict.ts';

const HALF = 500_000;
const HIGH_TARGET = 2_500_000;

/**
 * C3b, dangerous INRs: two over 5, one over 8 or two under 1.5 in six months, by what was measured. A day counts once.
 *
 * The first weeks of treatment are left out, as NICE does; so is a low INR of a stop of the AVK, up to its resumption:
 * it is what the stop was for. A high one always counts. No range is looked at, unless the place chose it so.
 *
 * Source: NICE NG196; comparators of SWORDS by choice; clinical reference 3.3.
 */
export function dangerousInrs(inrs: PreparedInrs, { day, inrsFrom }: JudgedDay, thresholds: Thresholds): Finding {
  const window = { from: inrsFrom, to: day };
  const measured = measuredIn(inrs, window).filter(
    ({ sampledOn }) => dayNumber(sampledOn) >= inrs.course.maintenanceFrom,
  );
  const notable = measured.filter((inr) => mayCount(inr, thresholds));
  const high = counted(notable, ({ inr }) => isOver(inr, thresholds.c3bHigh, thresholds.c3bComparison));
  const veryHigh = counted(notable, ({ inr }) => isOver(inr, thresholds.c3bVeryHigh, thresholds.c3bComparison));
  const lowAtAll = counted(notable, (inr) => isLow(inr, inrs, thresholds));
  const withAvk = notable.filter(({ sampledOn }) => !isWithoutAvk(inrs.course, dayNumber(sampledOn)));
  const low = counted(withAvk, (inr) => isLow(inr, inrs, thresholds));
  const days = daysOf(measured);
  const enough = days >= thresholds.c3bFewestInrs ? 'yes' : 'no';
  const verdict = worstVerdict(
    reaches(thresholds.c3bHighCount, { ...high, complete: enough }),
    reaches(thresholds.c3bVeryHighCount, { ...veryHigh, complete: enough }),
    reaches(thresholds.c3bLowCount, { ...low, complete: enough }),
  );
  return {
    rule: 'C3b',
    verdict,
    window,
    measure: {
      kind: 'inrCounts',
      high: high.sure,
      veryHigh: veryHigh.sure,
      low: low.sure,
      inrs: days,
      setAside: lowAtAll.sure - low.sure,
    },
    missing: verdict !== 'unknown' ? [] : [enough === 'no' ? 'tooFewInrs' : 'censoredInr'],
    facts: notable.length === 0 ? [] : [...new Set([...high.ids, ...veryHigh.ids, ...low.ids])],
  };
}

/** Most INRs are neither high nor low, and need not be looked at three times. */
function mayCount({ inr }: DatedInr, { c3bHigh, c3bLow, c3bLowBy }: Thresholds): boolean {
  if (inr.comparator !== '=' || c3bLowBy !== 'fixed') return true;
  const value = millionths(inr.value);
  return value >= c3bHigh || value <= c3bLow;
}

/** A single INR over the first threshold: not enough for the rule, enough to be watched. */
export function isSingleHigh({ verdict, measure }: Finding): boolean {
  return verdict !== 'yes' && measure.kind === 'inrCounts' && measure.high > 0;
}

type Counted = { readonly sure: number; readonly possible: number; readonly ids: readonly string[] };
const NONE: Counted = { sure: 0, possible: 0, ids: [] };

/** Days on which the test holds, for sure or possibly. Most patients have nothing to count: they must cost nothing. */
function counted(inrs: readonly DatedInr[], test: (inr: DatedInr) => Verdict): Counted {
  if (inrs.length === 0) return NONE;
  const sure = new Set<string>();
  const possible = new Set<string>();
  const ids: string[] = [];
  for (const inr of inrs) {
    const verdict = test(inr);
    if (verdict === 'no') continue;
    (verdict === 'yes' ? sure : possible).add(inr.sampledOn);
    if (verdict === 'yes') ids.push(inr.id);
  }
  return { sure: sure.size, possible: [...possible].filter((day) => !sure.has(day)).length, ids };
}

/** How many days, of INRs in the order of their days. */
function daysOf(inrs: readonly DatedInr[]): number {
  let days = 0;
  let last: string | undefined;
  for (const { sampledOn } of inrs) {
    if (sampledOn !== last) days += 1;
    last = sampledOn;
  }
  return days;
}

/** Under the fixed threshold, or, where the place chose so, half a point under a range that begins at 2.5 or more. */
function isLow({ inr, sampledOn }: DatedInr, inrs: PreparedInrs, thresholds: Thresholds): Verdict {
  const fixed = isUnder(inr, thresholds.c3bLow, thresholds.c3bComparison);
  if (thresholds.c3bLowBy === 'fixed' || fixed === 'yes') return fixed;
  const day = dayNumber(sampledOn);
  const range = rangeOn(inrs.course.ranges, day);
  if (range === undefined || overlapping(inrs.unconfirmed, { from: day, to: day + 1 }).length > 0) return 'unknown';
  return range.low < HIGH_TARGET ? fixed : isUnder(inr, range.low - HALF, thresholds.c3bComparison);
}

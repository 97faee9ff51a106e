import type { DatedInr } from '#domain/inr/inr.ts';
import { type DatedRange, positionInRange } from '#domain/inr/therapeuticRange.ts';
import { dayNumber } from '#domain/localDate.ts';
import { rangeOn, rangeTimeline } from '#domain/ttr/rangeTimeline.ts';

/** Counts of INRs. `undecided` are in neither share: "> 2" for a range of 2 to 3, or no range in force on the day. */
export type Pinrr =
  | {
      readonly kind: 'measured';
      readonly below: number;
      readonly within: number;
      readonly above: number;
      readonly undecided: number;
    }
  | { readonly kind: 'unmeasurable'; readonly reason: 'no-inr' | 'no-inr-decided' };

/**
 * Proportion of INRs in range, as counts: the measured values, each against the range in force on its day.
 *
 * @param inrs    of the period, any order. A value on a bound is within; "> 8" is above a range that ends at 8 or less.
 * @param ranges  any order, each from its `from` on.
 * @returns       counts of INRs; `pinrrPercent` divides.
 *
 * Source: clinical reference 1.3, n(low <= INR <= high) / n.
 */
export function pinrr(inrs: readonly DatedInr[], ranges: readonly DatedRange[]): Pinrr {
  if (inrs.length === 0) return { kind: 'unmeasurable', reason: 'no-inr' };
  const timeline = rangeTimeline(ranges);
  const counts = { below: 0, within: 0, above: 0, unknown: 0 };
  for (const { inr, sampledOn } of inrs) {
    const range = rangeOn(timeline, dayNumber(sampledOn));
    counts[range === undefined ? 'unknown' : positionInRange(inr, range.range)] += 1;
  }
  const { unknown, ...decided } = counts;
  if (unknown === inrs.length) return { kind: 'unmeasurable', reason: 'no-inr-decided' };
  return { kind: 'measured', ...decided, undecided: unknown };
}

/** Per cent of the decided INRs that are in range, unrounded. */
export function pinrrPercent({ below, within, above }: Extract<Pinrr, { readonly kind: 'measured' }>): number {
  return (100 * within) / (below + within + above);
}

import type { DatedInr } from '#domain/inr/inr.ts';
import { inrDays } from '#domain/ttr/inrDays.ts';
import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';

/** The growth of variance as its root: INR per root of a week, and per root of a day. A figure names its unit. */
export type VarianceGrowth =
  | {
      readonly kind: 'measured';
      readonly sigmaPerWeek: number;
      readonly sigmaPerDay: number;
      readonly intervals: number;
    }
  | { readonly kind: 'unmeasurable'; readonly reason: 'no-valid-interval' };

/**
 * How fast a patient's INR wanders: the root of the mean, over intervals, of (change of INR)² / (days of the interval).
 *
 * @param inrs        any order; censored values count as their bound, values above 10 as 10.
 * @param convention  which INR of a day counts, and the gap beyond which an interval does not.
 * @returns           sigma per root-week, and per root-day (the former divided by the root of 7).
 *
 * Source: clinical reference 1.3, proposed default (type B of Ibrahim 2013, variability only).
 */
export function varianceGrowth(
  inrs: readonly DatedInr[],
  { sameDay, maxGapDays }: Pick<TtrConvention, 'sameDay' | 'maxGapDays'>,
): VarianceGrowth {
  const days = inrDays(inrs, sameDay);
  const perDay = days.slice(1).flatMap((end, index) => {
    const start = days[index];
    if (start === undefined || (maxGapDays !== null && end.day - start.day > maxGapDays)) return [];
    return [((end.value - start.value) / 1e6) ** 2 / (end.day - start.day)];
  });
  if (perDay.length === 0) return { kind: 'unmeasurable', reason: 'no-valid-interval' };
  const variancePerDay = perDay.reduce((sum, value) => sum + value, 0) / perDay.length;
  return {
    kind: 'measured',
    sigmaPerWeek: Math.sqrt(7 * variancePerDay),
    sigmaPerDay: Math.sqrt(variancePerDay),
    intervals: perDay.length,
  };
}

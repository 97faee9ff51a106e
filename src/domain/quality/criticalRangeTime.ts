import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';

/** The INRs under and over which a patient is in danger, whatever his range. Source: clinical reference 1.3. */
export const CRITICAL_RANGE = {
  version: 1,
  source: 'clinical reference 1.3',
  low: '1.5',
  high: '5',
} as const;

/** Days, fractions included, and what they are a share of. */
export type CriticalRangeTime =
  | {
      readonly kind: 'measured';
      readonly daysUnder: number;
      readonly daysOver: number;
      readonly daysEvaluated: number;
    }
  | { readonly kind: 'unmeasurable'; readonly reason: 'fewer-than-two-inrs' | 'nothing-evaluated' };

/**
 * Time under 1.5 and over 5, by the same interpolation and with the same days left out as the TTR.
 *
 * @param history     as for the TTR; its ranges play no part.
 * @param convention  as for the TTR.
 * @param window      as for the TTR.
 * @returns           days; the caller divides by `daysEvaluated`.
 * @throws            as the TTR.
 *
 * Source: clinical reference 1.3; interpolation of Rosendaal 1993.
 */
export function criticalRangeTime(
  history: Omit<TtrHistory, 'ranges'>,
  convention: TtrConvention,
  window?: TtrWindow,
): CriticalRangeTime {
  const first = earliestDay(history);
  if (first === undefined) return { kind: 'unmeasurable', reason: 'fewer-than-two-inrs' };
  const always: DatedRange = { from: first, low: CRITICAL_RANGE.low, high: CRITICAL_RANGE.high };
  const ttr = timeInTherapeuticRange({ ...history, ranges: [always] }, convention, window);
  if (ttr.kind === 'measured') {
    const daysEvaluated = ttr.daysBelow + ttr.daysWithin + ttr.daysAbove;
    return { kind: 'measured', daysUnder: ttr.daysBelow, daysOver: ttr.daysAbove, daysEvaluated };
  }
  if (ttr.reason === 'no-range-at-first-inr') throw new Error('the critical range holds from the first INR on');
  return { kind: 'unmeasurable', reason: ttr.reason };
}

/** Civil days are compared as texts: year, month, day. */
function earliestDay({ inrs }: Pick<TtrHistory, 'inrs'>): LocalDate | undefined {
  let earliest: LocalDate | undefined;
  for (const { sampledOn } of inrs) if (earliest === undefined || sampledOn < earliest) earliest = sampledOn;
  return earliest;
}

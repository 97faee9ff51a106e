import { millionths } from '#domain/decimal.ts';
import type { LocalDate } from '#domain/localDate.ts';

/**
 * International Normalized Ratio as the laboratory gave it: a ratio of prothrombin times, so without unit.
 *
 * The value is a decimal with a point ("2.5", "8.0"). An instrument that can only say "above 8" keeps its comparator.
 */
export type Inr = { readonly comparator: '=' | '>' | '<'; readonly value: string };

/** An INR of a patient's file on the day it was sampled; `id` is the caller's own and only handed back. */
export type DatedInr = { readonly id: string; readonly sampledOn: LocalDate; readonly inr: Inr };

/** How a recorded INR enters a computation. Source: CMS179 eCQM, values above 10 count as 10 (clinical reference, 1.2). */
export const INR_COMPUTATION = { version: 1, ceiling: '10', source: 'CMS179' } as const;

const CEILING = millionths(INR_COMPUTATION.ceiling);

/**
 * The number a recorded INR counts as in a computation; the record itself keeps what was written.
 *
 * @param inr  as recorded; "> 8" counts as 8 and "< 0.8" as 0.8, values above 10 as 10.
 * @returns    the INR, no unit.
 */
export function inrForComputation(inr: Inr): number {
  return inrMillionths(inr) / 1e6;
}

/** The same as `inrForComputation`, in millionths, where differences are exact. */
export function inrMillionths(inr: Inr): number {
  return Math.min(millionths(inr.value), CEILING);
}

/** Whether two INRs say the same: "2.5" and "2.50" do, "8" and "> 8" do not. */
export function isSameInr(first: Inr, second: Inr): boolean {
  return first.comparator === second.comparator && millionths(first.value) === millionths(second.value);
}

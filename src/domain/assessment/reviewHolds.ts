import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';

/** How long « rien d’autre à signaler » makes of what is not written a "no". */
export const REVIEW_HOLDS = { version: 1, source: 'clinical reference 3.3', months: 12 } as const;

/** Whether a review still says something today; the day itself a year later is the last on which it does. */
export function reviewHolds(asOf: LocalDate, today: LocalDate): 'yes' | 'no' {
  return asOf >= monthsBefore(today, REVIEW_HOLDS.months) ? 'yes' : 'no';
}

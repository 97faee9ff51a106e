import type { LocalDate } from '#domain/localDate.ts';
import type { Reading } from './readings.ts';

/**
 * Whether, on any day of a period, the range in force is one that nobody has chosen for the patient. A figure over that
 * period is « provisoire », and no rule or indicator may use it.
 *
 * @param window  both days included; absent for all time
 */
export function restsOnRangeToConfirm(
  { ranges }: Pick<Reading, 'ranges'>,
  window?: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  const oldestFirst = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return oldestFirst.some(({ from, rangeStatus }, at) => {
    if (rangeStatus !== 'toBeConfirmed') return false;
    const until = oldestFirst[at + 1]?.from;
    return window === undefined || (from <= window.to && (until === undefined || until > window.from));
  });
}

import { decimalValue } from '#domain/decimal.ts';
import { dayNumber, type LocalDate } from '#domain/localDate.ts';
import type { AvkTablet } from './avkTablets.ts';

/**
 * How many quarters of a tablet are taken each day.
 *
 * - 'cycle': one to seven days repeated without end; `anchor` is a day on which the first is taken. Without it a cycle
 *   of two or three days has no fixed dose on any date.
 * - 'weekly': seven days, Monday first.
 */
export type DosePattern =
  | { readonly kind: 'cycle'; readonly anchor: LocalDate; readonly quarters: readonly number[] }
  | { readonly kind: 'weekly'; readonly quarters: readonly number[] };

export type DosePatternProblem = 'wrong-number-of-days' | 'not-quarters' | 'tablet-does-not-break-so';

/** Day number of 1970-01-05, a Monday. */
export const A_MONDAY = 4;
const MOST_CYCLE_DAYS = 7;

/**
 * The first thing wrong with a pattern for a tablet, or nothing.
 *
 * A pattern that has passed is accepted by the other functions of this file.
 */
export function dosePatternProblem(pattern: DosePattern, tablet: AvkTablet): DosePatternProblem | undefined {
  const { kind, quarters } = pattern;
  const fits = kind === 'weekly' ? quarters.length === 7 : quarters.length >= 1 && quarters.length <= MOST_CYCLE_DAYS;
  if (!fits) return 'wrong-number-of-days';
  if (quarters.some((count) => !Number.isInteger(count) || count < 0)) return 'not-quarters';
  return quarters.some((count) => count % tablet.quarterStep !== 0) ? 'tablet-does-not-break-so' : undefined;
}

/**
 * Quarters of a tablet taken on a day, also before the anchor: the cycle runs both ways.
 *
 * @throws  RangeError when the pattern has no days: it should have been refused at the border.
 */
export function quartersOn(pattern: DosePattern, day: LocalDate): number {
  const first = pattern.kind === 'weekly' ? A_MONDAY : dayNumber(pattern.anchor);
  const length = pattern.quarters.length;
  const place = (((dayNumber(day) - first) % length) + length) % length;
  const quarters = pattern.quarters[place];
  if (quarters === undefined) throw new RangeError('a dose pattern without days');
  return quarters;
}

/** Milligrams taken on a day. */
export function doseMgOn(pattern: DosePattern, tablet: AvkTablet, day: LocalDate): number {
  return quartersToMg(quartersOn(pattern, day), tablet);
}

/** Mean milligrams a day over whole cycles. */
export function meanDailyDoseMg(pattern: DosePattern, tablet: AvkTablet): number {
  const quarters = pattern.quarters.reduce((sum, count) => sum + count, 0);
  return quartersToMg(quarters, tablet) / pattern.quarters.length;
}

/** Mean milligrams a week: a given week of a two-day cycle holds a little more or less. */
export function meanWeeklyDoseMg(pattern: DosePattern, tablet: AvkTablet): number {
  return 7 * meanDailyDoseMg(pattern, tablet);
}

/** Milligrams of a number of quarter tablets. */
export function quartersToMg(quarters: number, tablet: AvkTablet): number {
  return (quarters * decimalValue(tablet.strengthMg)) / 4;
}

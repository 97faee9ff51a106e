import { addDays, localDate } from '#domain/localDate.ts';
import type { AvkTablet } from './avkTablets.ts';
import { A_MONDAY, type DosePattern, quartersOn, quartersToMg } from './doseSchedule.ts';

/**
 * The milligrams of a week, Monday to Sunday, that a pattern ever makes.
 *
 * A week holds no whole number of most cycles: half and three quarters of 20 mg in turn make 85 or 90 mg, by the week.
 *
 * @returns  mg a week, each once, least first: one where every week is the same.
 *
 * Source: clinical reference 4.6.
 */
export function weeklyDosesMg(pattern: DosePattern, tablet: AvkTablet): readonly number[] {
  // After as many weeks as the pattern has days it begins on a Monday again.
  const weeks = pattern.quarters.map((_, week) => weekInQuarters(pattern, A_MONDAY + 7 * week));
  return [...new Set(weeks)].toSorted((a, b) => a - b).map((quarters) => quartersToMg(quarters, tablet));
}

function weekInQuarters(pattern: DosePattern, monday: number): number {
  const days = Array.from({ length: 7 }, (_, at) => quartersOn(pattern, addDays(localDate(monday), at)));
  return days.reduce((sum, quarters) => sum + quarters, 0);
}

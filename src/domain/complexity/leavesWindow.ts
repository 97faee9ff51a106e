import { addDays, type LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';

/** Months differ in length: the day a window lets go of is at most so many days off. */
const MOST_DAYS_OFF = 4;

/** The first day whose window of so many months no longer holds a day. */
export function leavesWindowOn(day: LocalDate, months: number): LocalDate {
  let on = monthsBefore(day, -months);
  for (let tried = 0; tried < MOST_DAYS_OFF && monthsBefore(on, months) <= day; tried += 1) on = addDays(on, 1);
  return on;
}

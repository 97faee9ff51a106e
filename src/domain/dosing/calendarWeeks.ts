import { addDays, daysBetween, localDate, type LocalDate } from '#domain/localDate.ts';
import { A_MONDAY } from './doseSchedule.ts';

/** A calendar of doses shows this many weeks: longer than the longest wait for a control (one month, ANSM 2014). */
export const CALENDAR_WEEKS = 4;

/** The days of whole weeks, Monday first, from the week that holds a day on. */
export function calendarWeeks(from: LocalDate, weeks: number = CALENDAR_WEEKS): readonly (readonly LocalDate[])[] {
  const monday = addDays(from, -weekday(from));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, 7 * week + day)),
  );
}

/** 0 on a Monday, 6 on a Sunday. */
export function weekday(day: LocalDate): number {
  return ((daysBetween(localDate(A_MONDAY), day) % 7) + 7) % 7;
}

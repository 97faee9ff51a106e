import type { Brand } from './brand.ts';

/** A civil day, "2026-03-01": no hour and no time zone, because a tablet that travels must not move a visit. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** Days since 1970-01-01, an integer: the only form in which days are counted. */
export type DayNumber = number;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
const ZERO = 48;

/** Reads "2026-03-01"; days that do not exist ("2026-02-30") are refused, never rolled over. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const day = dayNumber(text as LocalDate);
  return localDate(day) === text ? (text as LocalDate) : undefined;
}

/**
 * The day number of a civil day, by integers only: a region counts millions of them, and `Date` is ten times slower.
 *
 * The year is counted from March, so that the leap day is its last.
 */
export function dayNumber(date: LocalDate): DayNumber {
  const month = digits(date, 5, 2);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(date, 8, 2) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The civil day of a day number. */
export function localDate(day: DayNumber): LocalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(dayNumber(date) + days);
}

/** Whole days from one civil day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

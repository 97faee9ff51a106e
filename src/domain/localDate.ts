import type { Brand } from './brand.ts';

/** A civil day, "2026-03-01": no hour and no time zone, because a tablet that travels must not move a visit. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** Days since 1970-01-01, an integer: the only form in which days are counted. */
export type DayNumber = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Reads "2026-03-01"; days that do not exist ("2026-02-30") are refused, never rolled over. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const day = dayNumber(text as LocalDate);
  return localDate(day) === text ? (text as LocalDate) : undefined;
}

export function dayNumber(date: LocalDate): DayNumber {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY;
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

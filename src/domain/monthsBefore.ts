import { addDays, type LocalDate, parseLocalDate } from './localDate.ts';

/** The same day of an earlier month; where that month has no such day, its last. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const name = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const exact = parseLocalDate(`${name}-${day.slice(8)}`);
  if (exact !== undefined) return exact;
  // The first of the following month exists, and the day before it is the last of this one.
  const following = monthsBefore(`${day.slice(0, 8)}01` as LocalDate, months - 1);
  return addDays(following, -1);
}

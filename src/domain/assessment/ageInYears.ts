import type { LocalDate } from '#domain/localDate.ts';

/** Whole years lived on a civil day. Civil days compare as texts, so the months and days do too. */
export function ageInYears(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

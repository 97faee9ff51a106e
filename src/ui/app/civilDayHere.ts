import type { LocalDate } from '#domain/localDate.ts';

/** The civil day of an instant where the tablet is, by its own time zone. */
export function civilDayHere(instant: Date): LocalDate {
  const year = String(instant.getFullYear()).padStart(4, '0');
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}` as LocalDate;
}

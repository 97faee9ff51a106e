import type { LocalDate } from '#domain/localDate.ts';

/** "14:05", "14h05", "14 h 05", "1405", "14h" or "9": an hour as people type it; undefined when it is none. */
export function parseHour(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?$/i.exec(compact(typed)) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Three or four bare digits are hours and minutes. */
function compact(typed: string): string {
  return typed.trim().replace(/^(\d{1,2})(\d{2})$/, '$1:$2');
}

/** The hour of an instant where the tablet is, as "14:05". */
export function hourHere(instant: Date): string {
  return `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`;
}

/** The UTC instant of a day and an hour where the tablet is. */
export function instantHere(day: LocalDate, hour: string): string {
  return new Date(`${day}T${hour}:00`).toISOString();
}

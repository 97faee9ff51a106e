import type { LocalDate } from '#domain/localDate.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';

/** The UTC day on which a fact was written: near enough for « il y a 3 jours ». */
export function dayOfWriting({ writtenAt }: Pick<ClinicFact, 'writtenAt'>): LocalDate {
  return writtenAt.instant.slice(0, 10) as LocalDate;
}

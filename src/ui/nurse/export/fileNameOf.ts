import type { LocalDate } from '#domain/localDate.ts';

/** « equilibre-dossier-2026-11-22.json »: never a name, which would stand in the folders of whoever opens the computer. */
export function fileNameOf(what: 'dossier' | 'patients', day: LocalDate, ending: 'json' | 'csv'): string {
  return `equilibre-${what}-${day}.${ending}`;
}

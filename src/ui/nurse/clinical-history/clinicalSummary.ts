import { avkInteraction } from '#domain/interactions/avkInteractions.ts';
import { INTERACTION_CLASSES } from '#domain/interactions/avkInteraction.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { hospitalStays } from '#facts/hospitalStays.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type EntryRow, entryRows } from './entryRows.ts';

/** What must be seen of this part on the first page of a file. */
export type ClinicalSummary = {
  readonly severe: readonly EntryRow<'condition'>[];
  /** The worst class first; those of a newer version before all, because nobody knows what they do. */
  readonly interacting: readonly EntryRow<'coMedication'>[];
  readonly lastEvent: EntryRow<'clinicalEvent'> | undefined;
  /** Since when he is in hospital, or was when somebody last wrote of it. */
  readonly inHospitalSince: LocalDate | undefined;
};

export function clinicalSummary(file: PatientFile, today: LocalDate): ClinicalSummary {
  const conditions = entryRows(file, 'condition', today).rows;
  const medicines = entryRows(file, 'coMedication', today).rows;
  const [lastEvent] = entryRows(file, 'clinicalEvent', today).rows.toSorted((a, b) =>
    a.shown.body.occurredOn < b.shown.body.occurredOn ? 1 : -1,
  );
  return {
    severe: conditions.filter((row) =>
      says(row, ({ state, severity }) => state !== 'resolved' && severity === 'severe'),
    ),
    interacting: medicines
      .filter((row) => says(row, ({ state, interaction }) => state !== 'stopped' && interaction !== undefined))
      .toSorted((a, b) => rank(a) - rank(b)),
    lastEvent,
    inHospitalSince: hospitalStays(file).find(({ from, to }) => from <= today && (to === null || today < to))?.from,
  };
}

/** While people disagree it is enough that one of them says so. */
function says<K extends 'condition' | 'coMedication'>(
  { shown, others }: EntryRow<K>,
  holds: (body: EntryRow<K>['shown']['body']) => boolean,
): boolean {
  return holds(shown.body) || others.some((other) => other.says !== undefined && holds(other.says.body));
}

function rank({ shown }: EntryRow<'coMedication'>): number {
  const line = avkInteraction(shown.body.interaction ?? '');
  return line === undefined ? -1 : INTERACTION_CLASSES.indexOf(line.class);
}

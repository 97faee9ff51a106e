import type { LocalDate } from '#domain/localDate.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import type { EnteredInr } from '#ui/nurse/inr-entry/inrIntents.ts';
import type { SavedInr } from '#ui/nurse/inr-entry/useInrSaver.ts';

/** One INR of a series, as it can still be taken back. */
export type SeriesLine = {
  readonly patient: PatientSummary;
  readonly entered: EnteredInr;
  readonly fact: SavedInr;
  readonly state: 'saved' | 'undone';
};

/**
 * A series under way. The lines are held here because a patient whose INR was saved is expected no more, and leaves
 * the list at once.
 */
export type Series = {
  /** The patients in the order the list had when the series began. */
  readonly queue: readonly PatientSummary[];
  readonly at: number;
  /** The day the nurse chose for the lines to come; visible while it holds. */
  readonly keptDay: LocalDate | undefined;
  /** Newest first. */
  readonly lines: readonly SeriesLine[];
};

export function startSeries(queue: readonly PatientSummary[], patientId?: string): Series {
  const at = queue.findIndex((patient) => patient.patientId === patientId);
  return { queue, at: Math.max(at, 0), keptDay: undefined, lines: [] };
}

export function currentPatient({ queue, at }: Series): PatientSummary | undefined {
  return queue[at];
}

export function savedCount({ lines }: Series): number {
  return lines.filter((line) => line.state === 'saved').length;
}

/** The INR of a patient was kept: on to the next, unless the nurse has turned to somebody else while it was saved. */
export function lineSaved(series: Series, { patient, entered, fact }: Omit<SeriesLine, 'state'>): Series {
  const isInTurn = currentPatient(series)?.patientId === patient.patientId;
  const lines = [{ patient, entered, fact, state: 'saved' as const }, ...series.lines];
  return { ...series, at: isInTurn ? series.at + 1 : series.at, lines };
}

export function lineUndone(series: Series, factId: string): Series {
  return {
    ...series,
    lines: series.lines.map((line) => (line.fact.id === factId ? { ...line, state: 'undone' } : line)),
  };
}

export function skip(series: Series): Series {
  return { ...series, at: series.at + 1 };
}

/** To a patient of the list, wherever he stands in it; one who came into the list since joins the end. */
export function goTo(series: Series, patient: PatientSummary): Series {
  const at = series.queue.findIndex((queued) => queued.patientId === patient.patientId);
  if (at !== -1) return { ...series, at };
  return { ...series, queue: [...series.queue, patient], at: series.queue.length };
}

import type { LocalDate } from '#domain/localDate.ts';
import type { TabletPattern } from '#domain/dosing/doseChange.ts';
import type { IntentOf, SeenHead } from '#facts/composeGroup.ts';
import type { Line } from '#facts/fold.ts';
import type { DecidedBy } from '#facts/kinds/decidedBy.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';

export type DoseBasis = { readonly reads: readonly string[]; readonly setAside: readonly string[] };

export type DecidedDose = TabletPattern & {
  readonly validFrom: LocalDate;
  /** Absent: « à valider ». */
  readonly decidedBy: DecidedBy | undefined;
  readonly basis: DoseBasis;
};

/** A dose written on top of the one that was seen; the first one where there was none. */
export function writeDoseIntent(file: PatientFile, dose: DecidedDose): IntentOf<'doseSchedule'> {
  const { pattern, tablet, validFrom, decidedBy, basis } = dose;
  const schedule =
    pattern.kind === 'cycle'
      ? { shape: 'cycle' as const, quarters: [...pattern.quarters], anchor: pattern.anchor }
      : { shape: 'week' as const, quarters: [...pattern.quarters] };
  const about = {
    kind: 'doseSchedule',
    validFrom,
    reads: basis.reads,
    body: {
      molecule: tablet.molecule,
      tablet: tablet.code,
      tabletMg: tablet.strengthMg,
      schedule,
      ...(decidedBy === undefined ? {} : { decidedBy }),
      ...(basis.setAside.length === 0 ? {} : { setAside: [...basis.setAside] }),
    },
  } as const;
  const line = file.dose?.lines[0];
  if (line === undefined) return { act: 'first', patientId: file.patientId, ...about };
  return { act: 'change', ...ownerOf(line, file), seen: seenOf(line), ...about };
}

type Deciding = {
  readonly line: Line<'doseSchedule'>;
  readonly waiting: Dose;
  readonly decidedBy: DecidedBy;
  readonly basis: DoseBasis;
  readonly today: LocalDate;
  readonly reason: string;
};

/**
 * The decision on a dose that waited: a correction of that very writing, which stays in the history with its author.
 *
 * A correction and not a change: it names the one dose it decides, so that another that waits beside it goes on waiting,
 * and it takes that dose's place in the line, so that a later one planned after it is not covered. It holds from the day
 * of the decision where the dose was meant to begin before: until then the patient took the one before, and no calendar,
 * curve or figure may say otherwise.
 */
export function decideDoseIntent(file: PatientFile, deciding: Deciding): IntentOf<'doseSchedule'> {
  const { line, waiting, decidedBy, basis, today, reason } = deciding;
  // What was left out before is left out or taken anew: the one who decides has looked at the INRs again.
  const { setAside: _before, ...body } = waiting.body;
  return {
    act: 'correction',
    kind: 'doseSchedule',
    ...ownerOf(line, file),
    seen: seenOf(line),
    target: waiting.id,
    validFrom: beginningOf(waiting, today),
    reads: basis.reads,
    reason,
    body: { ...body, decidedBy, ...(basis.setAside.length === 0 ? {} : { setAside: [...basis.setAside] }) },
  };
}

/** From when a dose that waits would hold if it were decided on this day. */
export function beginningOf({ validFrom }: Dose, today: LocalDate): LocalDate {
  return validFrom === undefined || validFrom < today ? today : validFrom;
}

/** A dose refused, or written by mistake: it counts no more, and stays in the history with the reason. */
export function removeDoseIntent(
  file: PatientFile,
  { line, dose, reason }: { readonly line: Line<'doseSchedule'>; readonly dose: Dose; readonly reason: string },
): IntentOf<'doseSchedule'> {
  return {
    act: 'enteredInError',
    kind: 'doseSchedule',
    ...ownerOf(line, file),
    seen: seenOf(line),
    target: dose.id,
    reason,
  };
}

function seenOf({ head }: Line<'doseSchedule'>): SeenHead {
  return { chain: head.chain, head: head.id };
}

/** The file that the history belongs to: of two joined files of a person it may be the other one. */
function ownerOf({ head }: Line<'doseSchedule'>, file: PatientFile): { readonly patientId: string } {
  return { patientId: head.patientId ?? file.patientId };
}

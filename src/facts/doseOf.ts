import type { LocalDate } from '#domain/localDate.ts';
import { entriesInForce, isDisagreement, type Line, valueOn } from './fold.ts';
import type { PatientFile } from './patientFile.ts';
import type { Dose } from './readDose.ts';

/** What one head says of the dose. */
export type DosesSaid = {
  /** The dose that somebody decided and that holds on the day; nothing when nobody decided any: « aucune dose validée ». */
  readonly current: Dose | undefined;
  /** Decided doses that hold later, in the order of their days. */
  readonly upcoming: readonly Dose[];
  /** Written and decided by nobody: « à valider », never the current dose, never printed, never told. */
  readonly toValidate: readonly Dose[];
};

export type DoseOf =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'settled'; readonly line: Line<'doseSchedule'> } & DosesSaid)
  /** People disagree: one for each head, side by side, none of them before the others. */
  | { readonly kind: 'disputed'; readonly heads: readonly (DosesSaid & { readonly head: string })[] };

/** The dose of a patient on a day. The only way to it: whoever reads the chain himself would tell a dose nobody decided. */
export function doseOf({ dose }: PatientFile, day: LocalDate): DoseOf {
  if (dose === undefined) return { kind: 'none' };
  const [only] = dose.lines;
  if (!isDisagreement(dose)) return { kind: 'settled', line: only, ...dosesSaid(only, day) };
  return { kind: 'disputed', heads: dose.lines.map((line) => ({ head: line.head.id, ...dosesSaid(line, day) })) };
}

/** The decided dose that a line says for a day. An undecided one covers nothing: the one before it goes on. */
export function decidedOn(line: Line<'doseSchedule'>, day: LocalDate): Dose | undefined {
  return valueOn(decidedLine(line), day);
}

/** The decided doses that hold on some day, each from its `validFrom` until the next one's. */
export function decidedInForce(line: Line<'doseSchedule'>): readonly Dose[] {
  return entriesInForce(decidedLine(line));
}

function dosesSaid(line: Line<'doseSchedule'>, day: LocalDate): DosesSaid {
  return {
    current: decidedOn(line, day),
    upcoming: decidedInForce(line).filter(({ validFrom = '' }) => validFrom > day),
    toValidate: line.entries.filter((entry, at) => isWaiting(entry, line.entries.slice(at + 1), day)),
  };
}

function decidedLine(line: Line<'doseSchedule'>): Line<'doseSchedule'> {
  return { ...line, entries: line.entries.filter(({ body }) => body.decidedBy !== undefined) };
}

/**
 * A dose waits for its decision as long as deciding it on that day would change something: one that a later entry covers
 * from then on was answered by whoever wrote that entry, since he had it before his eyes.
 */
function isWaiting({ body, validFrom }: Dose, later: readonly Dose[], day: LocalDate): boolean {
  if (body.decidedBy !== undefined) return false;
  const begins = validFrom !== undefined && validFrom > day ? validFrom : day;
  return !later.some((other) => (other.validFrom ?? '') <= begins);
}

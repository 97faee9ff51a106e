import type { DosePattern } from '#domain/dosing/doseSchedule.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

type Dose = WritingFact<'doseSchedule'>;

export type CurrentDose = {
  /** The last dose that somebody decided and that has begun. */
  readonly decided: Dose | undefined;
  /** Written after it and decided by nobody: « à valider », never the current dose. */
  readonly pending: Dose | undefined;
  readonly disputed: 'yes' | 'no';
};

export function currentDose({ dose }: PatientFile, today: LocalDate): CurrentDose {
  if (dose === undefined) return { decided: undefined, pending: undefined, disputed: 'no' };
  const begun = dose.lines[0].entries.filter((entry) => entry.validFrom === undefined || entry.validFrom <= today);
  const decided = begun.findLast((entry) => entry.body.decidedBy !== undefined);
  const last = dose.lines[0].entries.at(-1);
  return {
    decided,
    pending: last?.body.decidedBy === undefined ? last : undefined,
    disputed: isDisagreement(dose) ? 'yes' : 'no',
  };
}

/** A schedule in the words of the rules. */
export function dosePattern({ schedule }: Dose['body']): DosePattern {
  return schedule.shape === 'cycle'
    ? { kind: 'cycle', anchor: schedule.anchor, quarters: schedule.quarters }
    : { kind: 'weekly', quarters: schedule.quarters };
}

const FRACTIONS = ['', '¼', '½', '¾'];

/** Quarters as a pill is broken: 3 is ¾, 6 is 1 ½, 0 is 0. */
export function tabletsOf(quarters: number): string {
  const whole = Math.floor(quarters / 4);
  const part = FRACTIONS[quarters % 4] ?? '';
  if (part === '') return String(whole);
  return whole === 0 ? part : `${whole}\u202f${part}`;
}

import type { DosePattern } from '#domain/dosing/doseSchedule.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { isDisagreement, latestOf, type Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

type Dose = WritingFact<'doseSchedule'>;

export type CurrentDose = {
  /** The last dose that somebody decided and that has begun; one for each head while people disagree. */
  readonly decided: readonly Dose[];
  /** Written after it and decided by nobody: « à valider », never the current dose. */
  readonly pending: Dose | undefined;
  readonly disputed: 'yes' | 'no';
};

export function currentDose({ dose }: PatientFile, today: LocalDate): CurrentDose {
  if (dose === undefined) return { decided: [], pending: undefined, disputed: 'no' };
  const decided = dose.lines.flatMap((line) => decidedOn(line, today) ?? []);
  return {
    decided: [...new Set(decided)],
    pending: dose.lines.map(latestOf).find((last) => last !== undefined && last.body.decidedBy === undefined),
    disputed: isDisagreement(dose) ? 'yes' : 'no',
  };
}

function decidedOn(line: Line<'doseSchedule'>, today: LocalDate): Dose | undefined {
  return line.entries.findLast(
    ({ validFrom, body }) => body.decidedBy !== undefined && (validFrom === undefined || validFrom <= today),
  );
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

import type { LocalDate } from '#domain/localDate.ts';
import { AVK_TABLETS } from '#domain/dosing/avkTablets.ts';
import { type DosesSaid, doseOf } from '#facts/doseOf.ts';
import { isDisagreement, latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { readDose } from '#facts/readDose.ts';
import type { DoseContext } from './reviewDose.ts';

/** Whether a dose of this patient can be written, and what it is held against. */
export type DoseWriting =
  | {
      readonly kind: 'refused';
      readonly why: 'noCourse' | 'unknownMolecule' | 'newerMolecule' | 'disputedCourse' | 'disputedDose';
    }
  | { readonly kind: 'possible'; readonly context: DoseContext; readonly said: DosesSaid | undefined };

/**
 * A dose is counted in tablets of a known treatment on which nobody disagrees, and follows one settled history.
 *
 * @param begins  the day the dose begins: the treatment of that day tells its molecule
 */
export function doseWriting(file: PatientFile, today: LocalDate, begins: LocalDate): DoseWriting {
  const { course, dose } = file;
  if (course === undefined) return { kind: 'refused', why: 'noCourse' };
  if (isDisagreement(course)) return { kind: 'refused', why: 'disputedCourse' };
  const treatment = valueOn(course.lines[0], begins) ?? latestOf(course.lines[0]);
  if (treatment === undefined) return { kind: 'refused', why: 'noCourse' };
  const { molecule, tablet } = treatment.body;
  if (molecule === 'unknown') return { kind: 'refused', why: 'unknownMolecule' };
  if (!AVK_TABLETS.tablets.some((one) => one.molecule === molecule)) return { kind: 'refused', why: 'newerMolecule' };
  if (dose !== undefined && isDisagreement(dose)) return { kind: 'refused', why: 'disputedDose' };
  const of = doseOf(file, today);
  const said = of.kind === 'settled' ? of : undefined;
  return { kind: 'possible', said, context: { today, course: { molecule, tablet }, current: comparable(said) } };
}

function comparable(said: DosesSaid | undefined): DoseContext['current'] {
  const current = said?.current;
  const read = current && readDose(current.body);
  if (current?.validFrom === undefined || read?.kind !== 'readable') return undefined;
  return { pattern: read.pattern, tablet: read.tablet, validFrom: current.validFrom };
}

import { decimalValue } from '#domain/decimal.ts';
import { type AvkTablet, avkTablet } from '#domain/dosing/avkTablets.ts';
import { type DosePattern, type DosePatternProblem, dosePatternProblem } from '#domain/dosing/doseSchedule.ts';
import type { WritingFact } from './clinicFact.ts';

export type Dose = WritingFact<'doseSchedule'>;

/** A dose in the words of the rules, or why it cannot be taken as it is written. */
export type ReadDose =
  | { readonly kind: 'readable'; readonly pattern: DosePattern; readonly tablet: AvkTablet }
  /** Of a tablet that only a newer app knows, or of a strength or molecule that this tablet does not have. */
  | { readonly kind: 'impossible'; readonly why: 'unknown-tablet' | 'other-tablet-than-said' | DosePatternProblem };

/**
 * Reads a dose of whatever origin: typed here, on another tablet, or come from outside.
 *
 * The schema of its kind does not know how tablets break, because an app of tomorrow may know another one; what cannot
 * be taken is said so here, and is nowhere shown as a calendar.
 */
export function readDose({ molecule, tablet: code, tabletMg, schedule }: Dose['body']): ReadDose {
  const tablet = avkTablet(code);
  if (tablet === undefined) return { kind: 'impossible', why: 'unknown-tablet' };
  const isAsSaid = tablet.molecule === molecule && decimalValue(tablet.strengthMg) === decimalValue(tabletMg);
  if (!isAsSaid) return { kind: 'impossible', why: 'other-tablet-than-said' };
  const pattern = patternOf(schedule);
  const problem = dosePatternProblem(pattern, tablet);
  return problem === undefined ? { kind: 'readable', pattern, tablet } : { kind: 'impossible', why: problem };
}

function patternOf(schedule: Dose['body']['schedule']): DosePattern {
  return schedule.shape === 'cycle'
    ? { kind: 'cycle', anchor: schedule.anchor, quarters: schedule.quarters }
    : { kind: 'weekly', quarters: schedule.quarters };
}

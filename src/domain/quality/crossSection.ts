import { assertNever } from '#domain/assertNever.ts';
import { type RangePosition, type TherapeuticRange, positionInRange } from '#domain/inr/therapeuticRange.ts';
import type { DatedInr } from '#domain/inr/inr.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';

/** An active patient's file on the day of the cross-section: his last INR up to that day and the range it is judged by. */
export type PatientFile = { readonly lastInr?: DatedInr; readonly range?: TherapeuticRange };

/** Counts of patients: by the position of their last INR, and those of whom it cannot be said. */
export type CrossSection = {
  readonly below: number;
  readonly within: number;
  readonly above: number;
  readonly withoutRecentInr: number;
  /** A recent INR, but no range, or a censored value that does not tell. */
  readonly undecided: number;
};

/**
 * Where the last INRs of a clinic's active patients stand on one day.
 *
 * @param files   one per active patient; an INR sampled after the day is a bug of the caller.
 * @param on      the day of the cross-section.
 * @param maxAge  days beyond which a last INR is not recent any more (56 or 90 are in use); the figure names it.
 * @returns       counts of patients that add up to the number of files.
 * @throws        RangeError when an INR was sampled after the day.
 *
 * Source: clinical reference 1.3, cross-section of files.
 */
export function crossSection(files: readonly PatientFile[], on: LocalDate, maxAge: number): CrossSection {
  const counts = { below: 0, within: 0, above: 0, withoutRecentInr: 0, undecided: 0 };
  for (const file of files) counts[placeOf(file, on, maxAge)] += 1;
  return counts;
}

function placeOf({ lastInr, range }: PatientFile, on: LocalDate, maxAge: number): keyof CrossSection {
  if (lastInr === undefined) return 'withoutRecentInr';
  const age = daysBetween(lastInr.sampledOn, on);
  if (age < 0) throw new RangeError('an INR sampled after the day of the cross-section');
  if (age > maxAge) return 'withoutRecentInr';
  return range === undefined ? 'undecided' : placeOfPosition(positionInRange(lastInr.inr, range));
}

function placeOfPosition(position: RangePosition): keyof CrossSection {
  switch (position) {
    case 'unknown':
      return 'undecided';
    case 'below':
    case 'within':
    case 'above':
      return position;
    default:
      return assertNever(position);
  }
}

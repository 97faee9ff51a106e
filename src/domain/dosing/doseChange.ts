import { addDays, localDate } from '#domain/localDate.ts';
import type { AvkTablet } from './avkTablets.ts';
import { A_MONDAY, type DosePattern, doseMgOn, meanWeeklyDoseMg } from './doseSchedule.ts';

/** A pattern and the tablet that it counts in. */
export type TabletPattern = { readonly pattern: DosePattern; readonly tablet: AvkTablet };

/** How one dose differs from the one before it. Information about what was decided, never a proposal. */
export type DoseChange =
  /** The same milligrams on every day. */
  | { readonly kind: 'same' }
  /** Milligrams of two molecules cannot be held against each other. */
  | { readonly kind: 'otherMolecule' }
  /** The means of a week in mg; `percent` of the first, negative for less, absent when nothing was taken before. */
  | { readonly kind: 'changed'; readonly fromMg: number; readonly toMg: number; readonly percent: number | undefined };

/**
 * @returns  'same' only where every day is: another alternation of the same mean is a change.
 */
export function doseChange(before: TabletPattern, after: TabletPattern): DoseChange {
  if (before.tablet.molecule !== after.tablet.molecule) return { kind: 'otherMolecule' };
  if (isSameEveryDay(before, after)) return { kind: 'same' };
  const fromMg = meanWeeklyDoseMg(before.pattern, before.tablet);
  const toMg = meanWeeklyDoseMg(after.pattern, after.tablet);
  return { kind: 'changed', fromMg, toMg, percent: fromMg === 0 ? undefined : ((toMg - fromMg) / fromMg) * 100 };
}

function isSameEveryDay(one: TabletPattern, other: TabletPattern): boolean {
  const start = localDate(A_MONDAY);
  // After so many days both begin anew.
  const days = one.pattern.quarters.length * other.pattern.quarters.length;
  return Array.from({ length: days }, (_, at) => addDays(start, at)).every(
    (day) => doseMgOn(one.pattern, one.tablet, day) === doseMgOn(other.pattern, other.tablet, day),
  );
}

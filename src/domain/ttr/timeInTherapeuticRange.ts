import type { TtrConvention } from './ttrConvention.ts';
import { type TtrCourse, ttrCourse, type TtrHistory, type UnmeasurableReason, whyUnmeasurable } from './ttrCourse.ts';
import { type TtrDays, TtrTally } from './ttrTally.ts';
import { type TtrWindow, walkTtr } from './walkTtr.ts';

export type MeasuredTtr = { readonly kind: 'measured' } & TtrDays;
export type Ttr = MeasuredTtr | { readonly kind: 'unmeasurable'; readonly reason: UnmeasurableReason };

/**
 * Time in therapeutic range by linear interpolation between successive INRs.
 *
 * @param history     one patient's INRs under one AVK treatment, his ranges, interruptions and start; any order.
 * @param convention  what is left out, and which INR of a day counts.
 * @param window      the days to evaluate, cut between two INRs by interpolation; nothing for all time.
 * @returns           days (fractions of a day included), never a percentage: `ttrPercent` divides, once, at the edge.
 * @throws            RangeError when a value is no decimal: it should have been refused at the border.
 *
 * A patient with INRs of a single day is `unmeasurable`, which is not the same as 0 %.
 *
 * Source: Rosendaal FR et al., Thromb Haemost 1993;69:236-9. Gap rule: LOINC 72281-9.
 */
export function timeInTherapeuticRange(history: TtrHistory, convention: TtrConvention, window?: TtrWindow): Ttr {
  return ttrOfCourse(ttrCourse(history, convention), window);
}

/** The same, for a history made ready once (`ttrCourse`) and asked about several windows. */
export function ttrOfCourse(course: TtrCourse, window?: TtrWindow): Ttr {
  const reason = whyUnmeasurable(course);
  if (reason !== undefined) return { kind: 'unmeasurable', reason };
  const tally = new TtrTally();
  walkTtr(course, window, (piece) => tally.add(piece));
  return ttrOfTally(tally);
}

/** The answer that a tally of all pieces gives. */
export function ttrOfTally(tally: TtrTally): Ttr {
  const days = tally.days();
  return days.intervals === 0 ? { kind: 'unmeasurable', reason: 'nothing-evaluated' } : { kind: 'measured', ...days };
}

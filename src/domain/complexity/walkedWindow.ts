import { dayNumber } from '#domain/localDate.ts';
import { overlapping } from '#domain/ttr/daySpans.ts';
import type { InrDay } from '#domain/ttr/inrDays.ts';
import { partitionPoint } from '#domain/ttr/partitionPoint.ts';
import { type Ttr, ttrOfTally } from '#domain/ttr/timeInTherapeuticRange.ts';
import { whyUnmeasurable } from '#domain/ttr/ttrCourse.ts';
import { TtrTally } from '#domain/ttr/ttrTally.ts';
import { type TtrWindow, walkTtr } from '#domain/ttr/walkTtr.ts';
import type { Missing } from './finding.ts';
import type { PreparedInrs } from './preparedInrs.ts';
import { LongestStretch } from './stretches.ts';

/** What one walk through the INRs of a window finds: enough for the TTR and for the time out of range. */
export type WalkedWindow =
  | { readonly problem: Missing }
  | {
      readonly problem: undefined;
      readonly ttr: Ttr;
      readonly stretch: LongestStretch;
      /** The days with INRs from the first to the last day of the window, both included. */
      readonly inrDays: readonly InrDay[];
    };

/**
 * Walks a window as it stood on its last day: an INR sampled later must not reach back into what was known then. Only the
 * INRs it can see are looked at, and the one before it, from which the line enters.
 *
 * Two rules look at the same six months, on three days each: a walk is made once.
 */
export function walkedWindow(inrs: PreparedInrs, window: TtrWindow): WalkedWindow {
  const key = `${window.from} ${window.to}`;
  const known = inrs.walks.get(key);
  if (known !== undefined) return known;
  const walked = walk(inrs, window);
  inrs.walks.set(key, walked);
  return walked;
}

function walk({ course, unconfirmed }: PreparedInrs, window: TtrWindow): WalkedWindow {
  const [from, last] = [dayNumber(window.from), dayNumber(window.to)];
  if (overlapping(unconfirmed, { from, to: last }).length > 0) return { problem: 'rangeToBeConfirmed' };
  if (course.ranges.length === 0) return { problem: 'noRange' };
  const end = partitionPoint(course.inrDays, ({ day }) => day <= last);
  const first = partitionPoint(course.inrDays, ({ day }) => day < from);
  if (end < 2 || whyUnmeasurable(course) !== undefined) return { problem: 'tooFewInrs' };
  const tally = new TtrTally();
  const stretch = new LongestStretch();
  walkTtr({ ...course, inrDays: course.inrDays.slice(Math.max(first - 1, 0), end) }, window, (piece) => {
    tally.add(piece);
    stretch.add(piece);
  });
  return { problem: undefined, ttr: ttrOfTally(tally), stretch, inrDays: course.inrDays.slice(first, end) };
}

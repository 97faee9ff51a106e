import { millionths } from '#domain/decimal.ts';
import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import { type DayNumber, dayNumber } from '#domain/localDate.ts';
import type { DaySpan } from './daySpans.ts';
import { partitionPoint } from './partitionPoint.ts';

/** A range with its bounds in millionths and the day it holds from. */
export type RangeInForce = {
  readonly from: DayNumber;
  readonly low: number;
  readonly high: number;
  readonly range: DatedRange;
};

/**
 * The ranges in the order in which they hold.
 *
 * @param ranges  in any order; of those that begin on one day the last given counts.
 * @returns       earliest first, one a day.
 */
export function rangeTimeline(ranges: readonly DatedRange[]): readonly RangeInForce[] {
  const timeline: RangeInForce[] = [];
  for (const range of ranges.map(toRangeInForce).sort((first, second) => first.from - second.from)) {
    if (timeline.at(-1)?.from === range.from) timeline.pop();
    timeline.push(range);
  }
  return timeline;
}

/** The range that holds on a day: the last that began; nothing before the first. */
export function rangeOn(timeline: readonly RangeInForce[], day: DayNumber): RangeInForce | undefined {
  return timeline[partitionPoint(timeline, (range) => range.from <= day) - 1];
}

/**
 * A stretch of days cut where the range changes, each part handed over with the range that holds in it.
 *
 * @throws  RangeError when no range holds at its start: the caller has looked.
 */
export function forEachRange(
  timeline: readonly RangeInForce[],
  stretch: DaySpan,
  receive: (part: DaySpan, range: RangeInForce) => void,
): void {
  let index = partitionPoint(timeline, (range) => range.from <= stretch.from) - 1;
  for (let from = stretch.from; from < stretch.to; index += 1) {
    const range = timeline[index];
    if (range === undefined) throw new RangeError('no range holds at the start of the stretch');
    const to = Math.min(timeline[index + 1]?.from ?? Infinity, stretch.to);
    receive({ from, to }, range);
    from = to;
  }
}

function toRangeInForce(range: DatedRange): RangeInForce {
  return {
    from: dayNumber(range.from),
    low: millionths(range.low),
    high: millionths(range.high),
    range,
  };
}

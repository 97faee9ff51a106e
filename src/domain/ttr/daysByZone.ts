import type { DaySpan } from './daySpans.ts';
import type { InrDay } from './inrDays.ts';

/** Days, fractions included, under, in and over a range. */
export type DaysByZone = {
  readonly daysBelow: number;
  readonly daysWithin: number;
  readonly daysAbove: number;
};

/** Bounds in millionths. */
type Bounds = { readonly low: number; readonly high: number };

/**
 * The days under, in and over a range while the INR goes in a straight line from one INR to the next.
 *
 * @param start, end  the two INRs, `start` on an earlier day.
 * @param part        the days to count, between the two.
 * @param bounds      both count as in range.
 * @returns           days; their sum is the length of `part`, none is negative.
 *
 * Source: Rosendaal FR et al., Thromb Haemost 1993;69:236-9.
 */
export function daysByZone(start: InrDay, end: InrDay, part: DaySpan, bounds: Bounds): DaysByZone {
  if (start.value === end.value) return flat(start.value, part.to - part.from, bounds);
  const from = part.from - start.day;
  const to = part.to - start.day;
  const atLow = clamp(crossing(start, end, bounds.low), from, to);
  const atHigh = clamp(crossing(start, end, bounds.high), from, to);
  return start.value < end.value
    ? { daysBelow: atLow - from, daysWithin: atHigh - atLow, daysAbove: to - atHigh }
    : { daysBelow: to - atLow, daysWithin: atLow - atHigh, daysAbove: atHigh - from };
}

/** Days after `start` at which the line meets a bound. The division comes last: values and days are whole until then. */
function crossing(start: InrDay, end: InrDay, bound: number): number {
  return ((bound - start.value) * (end.day - start.day)) / (end.value - start.value);
}

function flat(value: number, days: number, { low, high }: Bounds): DaysByZone {
  if (value < low) return { daysBelow: days, daysWithin: 0, daysAbove: 0 };
  if (value > high) return { daysBelow: 0, daysWithin: 0, daysAbove: days };
  return { daysBelow: 0, daysWithin: days, daysAbove: 0 };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

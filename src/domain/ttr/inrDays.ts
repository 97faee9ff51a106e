import { type DatedInr, inrMillionths } from '#domain/inr/inr.ts';
import { type DayNumber, dayNumber } from '#domain/localDate.ts';
import type { TtrConvention } from './ttrConvention.ts';

/** A day with an INR, and the one value it counts as: in millionths, whole unless it is a mean. */
export type InrDay = {
  readonly day: DayNumber;
  readonly value: number;
  /** The INRs that made the value: one, or all of the day when it is their mean. */
  readonly inrs: readonly DatedInr[];
};

/**
 * A patient's INRs as days, each with one value.
 *
 * @param inrs     in any order; those of one day in the order in which they were given.
 * @param sameDay  which INR of a day counts.
 * @returns        oldest first, one a day.
 */
export function inrDays(inrs: readonly DatedInr[], sameDay: TtrConvention['sameDay']): readonly InrDay[] {
  return byDay(inrs).map(({ day, inrs: ofDay }) => {
    const counted = ofDay.length === 1 ? ofDay : countedOfDay(ofDay, sameDay);
    return { day, value: meanMillionths(counted), inrs: counted };
  });
}

function byDay(inrs: readonly DatedInr[]) {
  const days: { readonly day: DayNumber; readonly inrs: DatedInr[] }[] = [];
  const dated = inrs.map((inr) => ({ day: dayNumber(inr.sampledOn), inr }));
  for (const { day, inr } of dated.sort((first, second) => first.day - second.day)) {
    const last = days.at(-1);
    if (last?.day === day) last.inrs.push(inr);
    else days.push({ day, inrs: [inr] });
  }
  return days;
}

function countedOfDay(inrs: readonly DatedInr[], sameDay: TtrConvention['sameDay']): readonly DatedInr[] {
  switch (sameDay) {
    case 'first':
      return inrs.slice(0, 1);
    case 'last':
      return inrs.slice(-1);
    case 'mean':
      return inrs;
  }
}

// One division of whole numbers: a mean that falls on a bound of the range falls exactly on it.
function meanMillionths(inrs: readonly DatedInr[]): number {
  let sum = 0;
  for (const { inr } of inrs) sum += inrMillionths(inr);
  return sum / inrs.length;
}

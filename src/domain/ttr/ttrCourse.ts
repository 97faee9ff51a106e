import type { DatedInr } from '#domain/inr/inr.ts';
import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import { type DayNumber, dayNumber, type LocalDate } from '#domain/localDate.ts';
import { type DaySpan, type Interruption, unitedSpans } from './daySpans.ts';
import { type InrDay, inrDays } from './inrDays.ts';
import { partitionPoint } from './partitionPoint.ts';
import { type RangeInForce, rangeOn, rangeTimeline } from './rangeTimeline.ts';
import type { TtrConvention } from './ttrConvention.ts';

/** What a TTR is computed from: one patient, one treatment with AVK. */
export type TtrHistory = {
  /** In any order; those of one day in the order in which they were given. */
  readonly inrs: readonly DatedInr[];
  /** In any order; each holds from its `from` on, until the next. */
  readonly ranges: readonly DatedRange[];
  readonly interruptions?: readonly Interruption[];
  /** Stays of a night and more in hospital. */
  readonly hospitalStays?: readonly Interruption[];
  /** First day of treatment; without it no initial days are left out. */
  readonly avkStart?: LocalDate;
};

/** A history made ready to be counted, once for all windows. */
export type TtrCourse = {
  /** The days that count, oldest first. */
  readonly inrDays: readonly InrDay[];
  /** Days with INRs before any range held, where the convention leaves them out. */
  readonly withoutRange: readonly InrDay[];
  readonly ranges: readonly RangeInForce[];
  readonly interruptions: readonly DaySpan[];
  /** None where the convention does not look at them. */
  readonly hospitalStays: readonly DaySpan[];
  /** The first day that is not an initial day. */
  readonly maintenanceFrom: DayNumber;
  readonly convention: TtrConvention;
};

export type UnmeasurableReason = 'fewer-than-two-inrs' | 'no-range-at-first-inr' | 'nothing-evaluated';

export function ttrCourse(history: TtrHistory, convention: TtrConvention): TtrCourse {
  const { inrs, interruptions = [], hospitalStays = [], avkStart } = history;
  const ranges = rangeTimeline(history.ranges);
  return {
    ...splitAtFirstRange(inrDays(inrs, convention.sameDay), ranges, convention),
    ranges,
    interruptions: unitedSpans(interruptions),
    hospitalStays: convention.hospitalStays === 'drop' ? unitedSpans(hospitalStays) : [],
    maintenanceFrom: avkStart === undefined ? -Infinity : dayNumber(avkStart) + convention.excludeInitialDays,
    convention,
  };
}

/**
 * Why a course has no TTR whatever the window: two INRs of one day are one; a range must hold at the earliest INR, or at
 * any where the convention leaves out those before.
 */
export function whyUnmeasurable(course: TtrCourse): Exclude<UnmeasurableReason, 'nothing-evaluated'> | undefined {
  const [first, second] = course.inrDays;
  if (first === undefined && course.withoutRange.length > 0) return 'no-range-at-first-inr';
  if (first !== undefined && rangeOn(course.ranges, first.day) === undefined) return 'no-range-at-first-inr';
  return second === undefined ? 'fewer-than-two-inrs' : undefined;
}

function splitAtFirstRange(
  days: readonly InrDay[],
  [firstRange]: readonly RangeInForce[],
  { beforeFirstRange }: TtrConvention,
): Pick<TtrCourse, 'inrDays' | 'withoutRange'> {
  if (beforeFirstRange === undefined) return { inrDays: days, withoutRange: [] };
  const before = partitionPoint(days, ({ day }) => firstRange === undefined || day < firstRange.from);
  return before === 0
    ? { inrDays: days, withoutRange: [] }
    : { inrDays: days.slice(before), withoutRange: days.slice(0, before) };
}

import type { DatedInr } from '#domain/inr/inr.ts';
import { dayNumber, type LocalDate } from '#domain/localDate.ts';
import { type DaySpan, overlapping, unitedSpans } from '#domain/ttr/daySpans.ts';
import type { InrDay } from '#domain/ttr/inrDays.ts';
import { partitionPoint } from '#domain/ttr/partitionPoint.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { type TtrCourse, ttrCourse, whyUnmeasurable } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { InrEvidence } from './evidence.ts';
import type { Missing } from './finding.ts';

/** One reading of the INRs, made ready once for every day on which it is judged. */
export type PreparedInrs = {
  readonly evidence: InrEvidence;
  readonly course: TtrCourse;
  readonly unconfirmed: readonly DaySpan[];
  /** Every INR, oldest first: a day may have several. */
  readonly measured: readonly DatedInr[];
};

export function preparedInrs(evidence: InrEvidence): PreparedInrs {
  return {
    evidence,
    course: ttrCourse(evidence, CLINIC_CONVENTION),
    unconfirmed: unitedSpans(evidence.unconfirmed),
    measured: oldestFirst(evidence.inrs),
  };
}

/** The course as it stood on a day: an INR sampled later must not reach back into what was known then. */
export function courseUpTo(course: TtrCourse, day: LocalDate): TtrCourse {
  const last = dayNumber(day);
  const count = partitionPoint(course.inrDays, (inrDay) => inrDay.day <= last);
  return count === course.inrDays.length ? course : { ...course, inrDays: course.inrDays.slice(0, count) };
}

/**
 * The course cut down to what a window can see: its INRs and the one before it, from which the line enters. The figures
 * are the same; a rule that looks at six months of ten years need not walk the ten years.
 */
export function courseIn(course: TtrCourse, window: TtrWindow): TtrCourse {
  const from = dayNumber(window.from);
  const before = partitionPoint(course.inrDays, ({ day }) => day <= from) - 1;
  return before <= 0 ? course : { ...course, inrDays: course.inrDays.slice(before) };
}

/** Why no rule that needs a range may look at a window. */
export function rangeProblem(
  { course, unconfirmed }: PreparedInrs,
  upTo: TtrCourse,
  window: TtrWindow,
): Missing | undefined {
  if (overlapping(unconfirmed, { from: dayNumber(window.from), to: dayNumber(window.to) }).length > 0) {
    return 'rangeToBeConfirmed';
  }
  if (course.ranges.length === 0) return 'noRange';
  return whyUnmeasurable(upTo) === undefined ? undefined : 'tooFewInrs';
}

/** The days with INRs from the first to the last day of a window, both included. */
export function inrDaysIn({ inrDays }: TtrCourse, window: TtrWindow): readonly InrDay[] {
  const from = dayNumber(window.from);
  return inrDays.slice(partitionPoint(inrDays, ({ day }) => day < from));
}

/** After the first day of a stop and up to the resumption: a low INR is then what the stop was for. */
export function isWithoutAvk({ interruptions }: TtrCourse, day: number): boolean {
  return interruptions.some((span) => span.from < day && day <= span.to);
}

/** The INRs sampled from one day to another, both included. */
export function measuredIn({ measured }: PreparedInrs, window: TtrWindow): readonly DatedInr[] {
  const first = partitionPoint(measured, ({ sampledOn }) => sampledOn < window.from);
  const end = partitionPoint(measured, ({ sampledOn }) => sampledOn <= window.to);
  return measured.slice(first, end);
}

/** They mostly come in order: looking is cheaper than sorting. */
function oldestFirst(inrs: readonly DatedInr[]): readonly DatedInr[] {
  const isInOrder = inrs.every(({ sampledOn }, at) => at === 0 || (inrs[at - 1]?.sampledOn ?? '') <= sampledOn);
  return isInOrder ? inrs : inrs.toSorted((a, b) => (a.sampledOn < b.sampledOn ? -1 : 1));
}

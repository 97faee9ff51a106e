import type { DatedInr } from '#domain/inr/inr.ts';
import { dayNumber, type LocalDate } from '#domain/localDate.ts';
import { type DaySpan, unitedSpans } from '#domain/ttr/daySpans.ts';
import { partitionPoint } from '#domain/ttr/partitionPoint.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { type TtrCourse, ttrCourse } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { InrEvidence } from './evidence.ts';
import type { WalkedWindow } from './walkedWindow.ts';

/** One reading of the INRs, made ready once for every day on which it is judged. */
export type PreparedInrs = {
  readonly evidence: InrEvidence;
  readonly course: TtrCourse;
  readonly unconfirmed: readonly DaySpan[];
  /** Every INR, oldest first: a day may have several. */
  readonly measured: readonly DatedInr[];
  /** By window: what was found stays found. */
  readonly walks: Map<string, WalkedWindow>;
};

export function preparedInrs(evidence: InrEvidence): PreparedInrs {
  return {
    evidence,
    course: ttrCourse(evidence, CLINIC_CONVENTION),
    unconfirmed: unitedSpans(evidence.unconfirmed),
    measured: oldestFirst(evidence.inrs),
    walks: new Map(),
  };
}

/** The course as it stood on a day: an INR sampled later must not reach back into what was known then. */
export function courseUpTo(course: TtrCourse, day: LocalDate): TtrCourse {
  const last = dayNumber(day);
  const count = partitionPoint(course.inrDays, (inrDay) => inrDay.day <= last);
  return count === course.inrDays.length ? course : { ...course, inrDays: course.inrDays.slice(0, count) };
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

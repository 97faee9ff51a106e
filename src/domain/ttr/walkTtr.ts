import { type DayNumber, dayNumber, type LocalDate } from '#domain/localDate.ts';
import { type DaySpan, intersection, overlapping } from './daySpans.ts';
import { type DaysByZone, daysByZone } from './daysByZone.ts';
import type { InrDay } from './inrDays.ts';
import { forEachRange, type RangeInForce } from './rangeTimeline.ts';
import type { TtrCourse } from './ttrCourse.ts';

/** The days a figure is about, from the start of `from` to the start of `to`. */
export type TtrWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** The rule that left days out. */
export type SkippingRule = 'gap' | 'interruption' | 'hospitalStay' | 'initial';

/** A stretch between two INRs inside the window, counted under one range or left out by one rule. */
export type TtrPiece = { readonly start: InrDay; readonly end: InrDay; readonly span: DaySpan } & (
  | { readonly kind: 'counted'; readonly range: RangeInForce; readonly days: DaysByZone }
  | { readonly kind: 'skipped'; readonly rule: SkippingRule }
);

type Receive = (piece: TtrPiece) => void;
type Interval = { readonly start: InrDay; readonly end: InrDay };

/**
 * Cuts a course into pieces, oldest first, each day between two INRs of the window in exactly one: the one path by
 * which days are counted, for the figure and for its explanation.
 *
 * The first rule that applies takes the days: gap, interruption (drop), hospital stay, initial days, interruption (clip).
 * The gap rule and the dropping of an interval look at the whole interval, before the window cuts it.
 *
 * @param course  with a range at its first INR.
 * @param window  nothing for all time.
 */
export function walkTtr(course: TtrCourse, window: TtrWindow | undefined, receive: Receive): void {
  const span = window === undefined ? ALL_TIME : { from: dayNumber(window.from), to: dayNumber(window.to) };
  for (let index = 1; index < course.inrDays.length; index += 1) {
    const start = course.inrDays[index - 1];
    const end = course.inrDays[index];
    if (start === undefined || end === undefined) continue;
    const inWindow = intersection({ from: start.day, to: end.day }, span);
    if (inWindow.from < inWindow.to) walkInterval(course, { start, end }, inWindow, receive);
  }
}

const ALL_TIME: DaySpan = { from: -Infinity, to: Infinity };

function walkInterval(course: TtrCourse, interval: Interval, inWindow: DaySpan, receive: Receive): void {
  const wholeRule = ruleOfWhole(course, interval);
  if (wholeRule !== undefined) {
    receive({ kind: 'skipped', rule: wholeRule, ...interval, span: inWindow });
    return;
  }
  const maintenance = intersection(inWindow, { from: course.maintenanceFrom, to: Infinity });
  if (maintenance.from > inWindow.from) {
    const span = { from: inWindow.from, to: Math.min(maintenance.from, inWindow.to) };
    receive({ kind: 'skipped', rule: 'initial', ...interval, span });
  }
  if (maintenance.from < maintenance.to) walkMaintenance(course, interval, maintenance, receive);
}

function ruleOfWhole(course: TtrCourse, { start, end }: Interval): SkippingRule | undefined {
  const { maxGapDays, interruptions } = course.convention;
  if (maxGapDays !== null && end.day - start.day > maxGapDays) return 'gap';
  const whole = { from: start.day, to: end.day };
  if (interruptions === 'drop' && overlapping(course.interruptions, whole).length > 0) return 'interruption';
  return overlapping(course.hospitalStays, whole).length > 0 ? 'hospitalStay' : undefined;
}

/** What is left once only the clipping of interruptions remains to be applied. */
function walkMaintenance(course: TtrCourse, interval: Interval, maintenance: DaySpan, receive: Receive): void {
  const clipping = course.convention.interruptions === 'clip' ? overlapping(course.interruptions, maintenance) : [];
  let from: DayNumber = maintenance.from;
  for (const interruption of clipping) {
    const span = intersection(interruption, maintenance);
    if (span.from >= span.to) continue;
    countStretch(course, interval, { from, to: span.from }, receive);
    receive({ kind: 'skipped', rule: 'interruption', ...interval, span });
    from = span.to;
  }
  countStretch(course, interval, { from, to: maintenance.to }, receive);
}

function countStretch(course: TtrCourse, { start, end }: Interval, stretch: DaySpan, receive: Receive): void {
  forEachRange(course.ranges, stretch, (span, range) => {
    receive({
      kind: 'counted',
      start,
      end,
      span,
      range,
      days: daysByZone(start, end, span, range),
    });
  });
}

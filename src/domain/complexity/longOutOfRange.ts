import type { Inr } from '#domain/inr/inr.ts';
import type { InrDay } from '#domain/ttr/inrDays.ts';
import { positionInRange, type RangePosition } from '#domain/inr/therapeuticRange.ts';
import { type RangeInForce, rangeOn } from '#domain/ttr/rangeTimeline.ts';
import type { TtrCourse } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding, Missing } from './finding.ts';
import { isWithoutAvk, type PreparedInrs } from './preparedInrs.ts';
import type { Thresholds } from './thresholds.ts';
import { walkedWindow } from './walkedWindow.ts';

/** As for the TTR: 42 days summed from fractions. */
const ROUNDING = 1e-9;

/**
 * C3c, « trop longtemps »: out of range without a break for 42 days by interpolation, or four INRs in a row out of range
 * over 21 days and more, in the last six months.
 *
 * @returns  unknown where fewer days were evaluated than the rule needs, or the range was chosen for nobody.
 *
 * Source: clinical reference 3.3; 42 days is the induction of NICE NG196.
 */
export function longOutOfRange(inrs: PreparedInrs, { day, stretchFrom }: JudgedDay, thresholds: Thresholds): Finding {
  const window = { from: stretchFrom, to: day };
  const walked = walkedWindow(inrs, window);
  if (walked.problem !== undefined) return unknown(window, walked.problem);
  const { stretch } = walked;
  const placed = placedInrs(inrs.course, walked.inrDays);
  const run = worstRun(placed, ({ position }) => position !== 'unknown', thresholds);
  const length = stretch.longest === undefined ? 0 : stretch.longest.to - stretch.longest.from;
  const fires = length >= thresholds.c3cDays - ROUNDING || isLong(run, thresholds);
  const isOpen = placed.some(({ position }) => position === 'unknown');
  const mayFire =
    isOpen &&
    isLong(
      worstRun(placed, () => true, thresholds),
      thresholds,
    );
  const settled = stretch.evaluatedDays >= thresholds.c3cDays && !mayFire;
  return {
    rule: 'C3c',
    verdict: fires ? 'yes' : settled ? 'no' : 'unknown',
    window,
    measure: {
      kind: 'outOfRange',
      days: Math.floor(length + ROUNDING),
      stretch: stretch.longest,
      inrs: run.ids.length,
      inrDays: run.days,
    },
    missing: fires || settled ? [] : [mayFire ? 'censoredInr' : 'tooFewDays'],
    facts: run.ids,
  };
}

function unknown(window: TtrWindow, missing: Missing): Finding {
  return { rule: 'C3c', verdict: 'unknown', window, measure: { kind: 'none' }, missing: [missing], facts: [] };
}

type PlacedInr = { readonly id: string; readonly day: number; readonly position: RangePosition };
type Run = { readonly ids: readonly string[]; readonly days: number };

/** Where each INR of the window stands; those of the first weeks, and low ones of a stop of the AVK, are left out. */
function placedInrs(course: TtrCourse, inrDays: readonly InrDay[]): readonly PlacedInr[] {
  return inrDays.flatMap(({ day, value, inrs: [inr] }) => {
    const range = rangeOn(course.ranges, day);
    if (inr === undefined || range === undefined || day < course.maintenanceFrom) return [];
    const position = placeOf(inr.inr, value, range);
    return position === 'below' && isWithoutAvk(course, day) ? [] : [{ id: inr.id, day, position }];
  });
}

/** In millionths where the value is one: an INR over 10 counts as 10, which is over every range. */
function placeOf(inr: Inr, value: number, range: RangeInForce): RangePosition {
  if (inr.comparator !== '=') return positionInRange(inr, range.range);
  if (value < range.low) return 'below';
  return value > range.high ? 'above' : 'within';
}

/** Of INRs in a row out of range, those that make the rule fire, else the most; `counts` lets in those of unknown place. */
function worstRun(placed: readonly PlacedInr[], counts: (inr: PlacedInr) => boolean, thresholds: Thresholds): Run {
  let worst: Run = { ids: [], days: 0 };
  let current: PlacedInr[] = [];
  for (const inr of placed) {
    if (inr.position === 'within' || !counts(inr)) current = [];
    else current.push(inr);
    const run = { ids: current.map(({ id }) => id), days: inr.day - (current[0]?.day ?? inr.day) };
    const isLonger = run.ids.length > worst.ids.length && !isLong(worst, thresholds);
    if (isLonger || (isLong(run, thresholds) && (!isLong(worst, thresholds) || run.days > worst.days))) worst = run;
  }
  return worst;
}

function isLong(run: Run, { c3cInrs, c3cSpanDays }: Thresholds): boolean {
  return run.ids.length >= c3cInrs && run.days >= c3cSpanDays;
}

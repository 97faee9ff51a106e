import type { Inr } from '#domain/inr/inr.ts';
import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import {
  compare,
  greatest,
  least,
  minus,
  over,
  plus,
  type Rational,
  rational,
  rationalOf,
  times,
  ZERO,
} from './rational.ts';

type Point = { readonly day: number; readonly value: Rational };
type Zones = { below: Rational; within: Rational; above: Rational };
export type ExactTtr = Zones & {
  gap: number;
  interruption: number;
  hospitalStay: number;
  initial: number;
  intervals: number;
};

/**
 * The TTR in exact fractions, written from the rules alone and sharing no code with the app: days between two INRs are
 * cut at every day on which anything changes, and each part is judged on its own.
 */
export function exactTtr(
  history: TtrHistory,
  convention: TtrConvention,
  window?: TtrWindow,
): ExactTtr | 'fewer-than-two-inrs' | 'nothing-evaluated' {
  const points = reducedPoints(history, convention);
  if (points.length < 2) return 'fewer-than-two-inrs';
  const total: ExactTtr = {
    below: ZERO,
    within: ZERO,
    above: ZERO,
    gap: 0,
    interruption: 0,
    hospitalStay: 0,
    initial: 0,
    intervals: 0,
  };
  const stays = convention.hospitalStays === 'drop' ? stretches(history.hospitalStays) : [];
  const question = { history, convention, window, stops: stretches(history.interruptions), stays };
  for (let index = 1; index < points.length; index += 1) {
    const [start, end] = [points[index - 1], points[index]];
    if (start && end) addInterval(total, { start, end }, question);
  }
  return total.intervals === 0 ? 'nothing-evaluated' : total;
}

type Interval = { readonly start: Point; readonly end: Point };
type Stretch = { readonly from: number; readonly to: number };
type Question = {
  history: TtrHistory;
  convention: TtrConvention;
  window: TtrWindow | undefined;
  stops: readonly Stretch[];
  stays: readonly Stretch[];
};

function addInterval(total: ExactTtr, interval: Interval, question: Question): void {
  const { start, end } = interval;
  let contributes = false;
  const edges = cuts(question).filter((day) => day > start.day && day < end.day);
  const days = [...new Set([start.day, ...edges, end.day])].toSorted((first, second) => first - second);
  for (let index = 1; index < days.length; index += 1) {
    const [from, to] = [days[index - 1] ?? 0, days[index] ?? 0];
    const verdict = verdictOf(from, interval, question);
    if (verdict === 'outside') continue;
    if (verdict === 'counted') {
      contributes = true;
      addZones(total, interval, { from, to }, question.history);
    } else total[verdict] += to - from;
  }
  if (contributes) total.intervals += 1;
}

/** What becomes of the days from `day` to the next cut. */
function verdictOf(day: number, { start, end }: Interval, question: Question) {
  const { history, convention, window, stops, stays } = question;
  if (window && (day < number(window.from) || day >= number(window.to))) return 'outside';
  if (convention.maxGapDays !== null && end.day - start.day > convention.maxGapDays) return 'gap';
  const drops = convention.interruptions === 'drop';
  if (drops && stops.some((stop) => start.day < stop.to && end.day > stop.from)) return 'interruption';
  if (stays.some((stay) => start.day < stay.to && end.day > stay.from)) return 'hospitalStay';
  if (history.avkStart && day < number(history.avkStart) + convention.excludeInitialDays) return 'initial';
  return !drops && stops.some((stop) => day >= stop.from && day < stop.to) ? 'interruption' : 'counted';
}

function stretches(spans: TtrHistory['interruptions'] = []) {
  return spans.map(({ from, to }) => ({ from: number(from), to: to ? number(to) : Infinity }));
}

function cuts({ history, convention, window }: Question): readonly number[] {
  return [
    ...(window ? [number(window.from), number(window.to)] : []),
    ...history.ranges.map((range) => number(range.from)),
    ...(history.interruptions ?? []).flatMap(({ from, to }) => (to ? [number(from), number(to)] : [number(from)])),
    ...(history.avkStart ? [number(history.avkStart) + convention.excludeInitialDays] : []),
  ];
}

function addZones(
  total: Zones,
  { start, end }: Interval,
  part: { from: number; to: number },
  history: TtrHistory,
): void {
  const range = rangeAt(history, part.from);
  const length = rational(part.to - part.from);
  const first = valueAt(start, end, part.from);
  const last = valueAt(start, end, part.to);
  const below = times(length, shareUnder(first, last, range.low));
  const notAbove = times(length, shareUpTo(first, last, range.high));
  total.below = plus(total.below, below);
  total.within = plus(total.within, minus(notAbove, below));
  total.above = plus(total.above, minus(length, notAbove));
}

function rangeAt(history: TtrHistory, day: number): { low: Rational; high: Rational } {
  let found: TtrHistory['ranges'][number] | undefined;
  for (const range of history.ranges) {
    if (number(range.from) <= day && (!found || number(range.from) >= number(found.from))) found = range;
  }
  if (!found) throw new Error('no range');
  return { low: rationalOf(found.low), high: rationalOf(found.high) };
}

function valueAt(start: Point, end: Point, day: number): Rational {
  const share = rational(day - start.day, end.day - start.day);
  return plus(start.value, times(share, minus(end.value, start.value)));
}

/** Share of a line from `first` to `last` strictly under a bound; on a flat line all or nothing. */
function shareUnder(first: Rational, last: Rational, bound: Rational): Rational {
  if (compare(first, last) === 0) return compare(first, bound) < 0 ? rational(1) : ZERO;
  return shareLower(first, last, bound);
}

function shareUpTo(first: Rational, last: Rational, bound: Rational): Rational {
  if (compare(first, last) === 0) return compare(first, bound) <= 0 ? rational(1) : ZERO;
  return shareLower(first, last, bound);
}

function shareLower(first: Rational, last: Rational, bound: Rational): Rational {
  const share = over(minus(bound, least(first, last)), minus(greatest(first, last), least(first, last)));
  return least(greatest(share, ZERO), rational(1));
}

function reducedPoints(history: TtrHistory, { sameDay }: TtrConvention): readonly Point[] {
  const byDay = new Map<number, Rational[]>();
  for (const { sampledOn, inr } of history.inrs) {
    const day = number(sampledOn);
    byDay.set(day, [...(byDay.get(day) ?? []), valueOf(inr)]);
  }
  const points = [...byDay].map(([day, values]) => ({ day, value: ofOneDay(values, sameDay) }));
  return points.toSorted((first, second) => first.day - second.day);
}

function ofOneDay(values: readonly Rational[], sameDay: TtrConvention['sameDay']): Rational {
  if (sameDay === 'mean') return over(values.reduce(plus), rational(values.length));
  return (sameDay === 'first' ? values[0] : values.at(-1)) ?? ZERO;
}

function valueOf(inr: Inr): Rational {
  return least(rationalOf(inr.value), rational(10));
}

function number(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

import type { DatedInr } from '#domain/inr/inr.ts';
import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import { dayNumber, daysBetween, type LocalDate, localDate } from '#domain/localDate.ts';
import type { DaysByZone } from './daysByZone.ts';
import type { InrDay } from './inrDays.ts';
import { type Ttr, ttrOfTally } from './timeInTherapeuticRange.ts';
import type { TtrConvention } from './ttrConvention.ts';
import { type TtrCourse, ttrCourse, type TtrHistory, whyUnmeasurable } from './ttrCourse.ts';
import { TtrTally } from './ttrTally.ts';
import { type SkippingRule, type TtrPiece, type TtrWindow, walkTtr } from './walkTtr.ts';

/** A stretch of an interval, counted under one range or left out by one rule. `days` are whole civil days. */
export type ExplainedPiece = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
} & (
  | ({ readonly kind: 'counted'; readonly range: DatedRange } & DaysByZone)
  | { readonly kind: 'skipped'; readonly rule: SkippingRule }
);

/** A day with INRs: those that count (several only for a mean), and the value they count as. */
export type ExplainedInrDay = {
  readonly day: LocalDate;
  readonly value: number;
  readonly inrs: readonly DatedInr[];
};

/** Two successive INRs and what became of the days between them inside the window. */
export type ExplainedInterval = {
  readonly start: ExplainedInrDay;
  readonly end: ExplainedInrDay;
  /** Between the two INRs, whatever the window. */
  readonly days: number;
  readonly pieces: readonly ExplainedPiece[];
};

export type TtrExplanation = {
  readonly ttr: Ttr;
  readonly convention: TtrConvention;
  /** Oldest first; an interval without a day in the window is not listed. */
  readonly intervals: readonly ExplainedInterval[];
  /** INRs that do not count because another of the same day does. */
  readonly setAside: readonly DatedInr[];
  /** INRs left out because no range held yet on their day, oldest first; those set aside on these days included. */
  readonly withoutRange: readonly DatedInr[];
};

/**
 * A TTR with every interval it was counted from, and what was left out by which rule.
 *
 * @param history, convention, window  as for `timeInTherapeuticRange`.
 * @returns  the same figure, counted from the pieces that are listed; `value` is an INR, without unit.
 * @throws   as `timeInTherapeuticRange`.
 */
export function explainTtr(history: TtrHistory, convention: TtrConvention, window?: TtrWindow): TtrExplanation {
  const course = ttrCourse(history, convention);
  const leftOut = leftOutOf(history, course);
  const reason = whyUnmeasurable(course);
  if (reason !== undefined) return { ttr: { kind: 'unmeasurable', reason }, convention, intervals: [], ...leftOut };
  const tally = new TtrTally();
  const pieces: TtrPiece[] = [];
  walkTtr(course, window, (piece) => {
    tally.add(piece);
    pieces.push(piece);
  });
  return { ttr: ttrOfTally(tally), convention, intervals: byInterval(pieces), ...leftOut };
}

function leftOutOf({ inrs }: TtrHistory, course: TtrCourse): Pick<TtrExplanation, 'setAside' | 'withoutRange'> {
  const counting = new Set(course.inrDays.flatMap((day) => day.inrs));
  const before = new Set(course.withoutRange.map((day) => day.day));
  const withoutRange = inrs.filter((inr) => before.has(dayNumber(inr.sampledOn)));
  return {
    setAside: inrs.filter((inr) => !counting.has(inr) && !withoutRange.includes(inr)),
    withoutRange: withoutRange.toSorted((first, second) => daysBetween(second.sampledOn, first.sampledOn)),
  };
}

function byInterval(pieces: readonly TtrPiece[]): readonly ExplainedInterval[] {
  const intervals: { start: InrDay; end: InrDay; pieces: ExplainedPiece[] }[] = [];
  for (const piece of pieces) {
    const last = intervals.at(-1);
    if (last?.start === piece.start) last.pieces.push(explainedPiece(piece));
    else intervals.push({ start: piece.start, end: piece.end, pieces: [explainedPiece(piece)] });
  }
  return intervals.map((interval) => ({
    start: explainedDay(interval.start),
    end: explainedDay(interval.end),
    days: interval.end.day - interval.start.day,
    pieces: interval.pieces,
  }));
}

function explainedPiece(piece: TtrPiece): ExplainedPiece {
  const { from, to } = piece.span;
  const stretch = { from: localDate(from), to: localDate(to), days: to - from };
  return piece.kind === 'counted'
    ? { kind: 'counted', ...stretch, range: piece.range.range, ...piece.days }
    : { kind: 'skipped', ...stretch, rule: piece.rule };
}

function explainedDay({ day, value, inrs }: InrDay): ExplainedInrDay {
  return { day: localDate(day), value: value / 1e6, inrs };
}

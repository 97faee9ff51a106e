import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ExplainedInrDay, ExplainedInterval, ExplainedPiece, TtrExplanation } from '#domain/ttr/explainTtr.ts';
import type { SkippingRule } from '#domain/ttr/walkTtr.ts';

/** One line of the opened TTR: an interval, or the part of one that is counted or left out in its own way. */
export type TtrRow = {
  readonly key: string;
  readonly start: ExplainedInrDay;
  readonly end: ExplainedInrDay;
  /** What of the interval this line is about. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** `whole`: from INR to INR. `part`: cut by the window, by a change of range or by a rule. */
  readonly extent: 'whole' | 'part';
  readonly days: number;
} & (
  | {
      readonly kind: 'counted';
      readonly range: DatedRange;
      readonly daysBelow: number;
      readonly daysWithin: number;
      readonly daysAbove: number;
    }
  | { readonly kind: 'skipped'; readonly rule: SkippingRule }
);

/** The lines of an opened TTR, newest first, each day in exactly one of them. */
export function ttrRows({ intervals }: TtrExplanation): readonly TtrRow[] {
  return intervals.flatMap((interval) => interval.pieces.map((piece) => rowOf(interval, piece))).toReversed();
}

function rowOf(interval: ExplainedInterval, piece: ExplainedPiece): TtrRow {
  const place = {
    key: `${piece.from} ${piece.to} ${piece.kind}`,
    start: interval.start,
    end: interval.end,
    from: piece.from,
    to: piece.to,
    extent: piece.days === interval.days ? ('whole' as const) : ('part' as const),
    days: piece.days,
  };
  if (piece.kind === 'skipped') return { ...place, kind: 'skipped', rule: piece.rule };
  const { range, daysBelow, daysWithin, daysAbove } = piece;
  return { ...place, kind: 'counted', range, daysBelow, daysWithin, daysAbove };
}

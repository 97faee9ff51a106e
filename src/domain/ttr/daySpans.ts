import { type DayNumber, dayNumber, type LocalDate } from '#domain/localDate.ts';
import { partitionPoint } from './partitionPoint.ts';

/** Days without AVK, or in hospital, from `from` up to and without `to`; no `to` means it still lasts. */
export type Interruption = { readonly from: LocalDate; readonly to?: LocalDate };

/** A half-open stretch of days; `to` is Infinity for what still lasts. */
export type DaySpan = { readonly from: DayNumber; readonly to: DayNumber };

/** Interruptions as spans, oldest first, those that overlap or touch made one. */
export function unitedSpans(interruptions: readonly Interruption[]): readonly DaySpan[] {
  const united: DaySpan[] = [];
  for (const span of interruptions.map(toSpan).sort((first, second) => first.from - second.from)) {
    const last = united.at(-1);
    if (last === undefined || span.from > last.to) united.push(span);
    else united[united.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return united;
}

/**
 * The spans that begin before the end of a stretch and end after its start.
 *
 * @param spans  oldest first, apart from each other.
 */
export function overlapping(spans: readonly DaySpan[], stretch: DaySpan): readonly DaySpan[] {
  if (spans.length === 0) return spans;
  const first = partitionPoint(spans, (span) => span.to <= stretch.from);
  const end = partitionPoint(spans, (span) => span.from < stretch.to);
  return spans.slice(first, end);
}

/** The days two stretches have in common; `to` is not after `from` when there are none. */
export function intersection(first: DaySpan, second: DaySpan): DaySpan {
  return { from: Math.max(first.from, second.from), to: Math.min(first.to, second.to) };
}

function toSpan({ from, to }: Interruption): DaySpan {
  return { from: dayNumber(from), to: to === undefined ? Infinity : dayNumber(to) };
}

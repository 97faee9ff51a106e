import type { Inr } from '#domain/inr/inr.ts';
import {
  type DatedRange,
  isSameRange,
  positionInRange,
  type RangePosition,
  type TherapeuticRange,
} from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ReadCourse } from '#facts/readings.ts';

/** The range of a day, as all say it; or all those that people say, none of them before the others. */
export type RangeOnDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly range: TherapeuticRange }
  | { readonly kind: 'toCheck'; readonly ranges: readonly TherapeuticRange[] };

/** Where an INR stands. `noRange`: nobody had set a range on its day. `toCheck`: that depends on whose range is right. */
export type ShownPosition = RangePosition | 'noRange' | 'toCheck';

/** @param courses  one for each head of the treatment, as `coursesOf` gives them */
export function rangeOnDay(courses: readonly ReadCourse[], day: LocalDate): RangeOnDay {
  const said = courses.map(({ ranges }) => rangeInForce(ranges, day));
  const ranges = said.flatMap((range) => range ?? []);
  const distinct = ranges.filter((range, at) => ranges.findIndex((other) => isSameRange(other, range)) === at);
  const [first, second] = distinct;
  if (first === undefined) return { kind: 'none' };
  if (second === undefined && ranges.length === said.length) return { kind: 'agreed', range: first };
  return { kind: 'toCheck', ranges: distinct };
}

/** An INR above or below every range that is said is so whoever is right: that much is never hidden by a dispute. */
export function positionOnDay(inr: Inr, courses: readonly ReadCourse[], day: LocalDate): ShownPosition {
  const held = rangeOnDay(courses, day);
  if (held.kind === 'none') return 'noRange';
  if (held.kind === 'agreed') return positionInRange(inr, held.range);
  const positions = new Set(held.ranges.map((range) => positionInRange(inr, range)));
  const [only] = positions;
  return only !== undefined && positions.size === 1 && held.ranges.length > 1 ? only : 'toCheck';
}

/** The range in force on a day; nothing before the first. */
function rangeInForce(ranges: readonly DatedRange[], day: LocalDate): DatedRange | undefined {
  return ranges
    .filter((range) => range.from <= day)
    .reduce<DatedRange | undefined>(
      (last, range) => (last === undefined || range.from >= last.from ? range : last),
      undefined,
    );
}

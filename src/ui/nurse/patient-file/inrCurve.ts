import { addDays, dayNumber, daysBetween, type DayNumber, type LocalDate } from '#domain/localDate.ts';
import { decimalValue } from '#domain/decimal.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { type DaySpan, unitedSpans } from '#domain/ttr/daySpans.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { coursesOf, interruptionSpans, type ReadCourse } from '#facts/readings.ts';
import type { CurveBand, CurvePoint, InrCurve } from '#ui/shared/charts/inrCurve.ts';
import { doseSpans } from './doseSpans.ts';
import type { InrRow } from './inrRows.ts';
import { type Period, periodWindow } from './period.ts';
import { rangeOnDay } from './rangeOnDay.ts';

/**
 * What the curve draws of a period: each INR as it was said, the ranges of their time, and where nothing is known.
 *
 * The last INR before the period is kept, so that the line comes in from somewhere. While people disagree on the range no
 * band is drawn for the days it is about: one would say more than is known. An interruption is drawn if anybody says it.
 */
export function inrCurve(file: PatientFile, rows: readonly InrRow[], period: Period, today: LocalDate): InrCurve {
  const oldestFirst = rows.toReversed();
  const window = periodWindow(period, today);
  const from = window?.from ?? beginning(oldestFirst, today);
  const begin = Math.max(
    0,
    oldestFirst.findLastIndex((row) => row.date < from),
  );
  const drawn = oldestFirst.slice(begin);
  const end = dayNumber(today);
  return {
    from: dayNumber(from),
    to: end,
    points: drawn.map((row, at) => pointOf(row, drawn[at - 1])),
    bands: rangeStretches(coursesOf(file), end).flatMap(bandOf),
    interruptions: interruptionsSaid(file).map(({ from: began, to }) => ({ from: began, to: Math.min(to, end) })),
    doses: doseSpans(file, { from: dayNumber(from), to: end }),
  };
}

/** A little before the first INR, so that it does not stand on the axis. */
function beginning(oldestFirst: readonly InrRow[], today: LocalDate): LocalDate {
  const first = oldestFirst[0]?.date ?? addDays(today, -30);
  return addDays(first, -Math.max(3, Math.round(daysBetween(first, today) / 50)));
}

/** Whether some of the days from `from` to `to` have a range on which people disagree. */
export function isRangeToCheck(file: PatientFile, { from, to }: DaySpan): boolean {
  return rangeStretches(coursesOf(file), to).some((stretch) => stretch.held.kind === 'toCheck' && stretch.to > from);
}

type Stretch = DaySpan & { readonly held: ReturnType<typeof rangeOnDay> };

/** The days up to `end`, cut wherever anybody says that the range changes. */
function rangeStretches(courses: readonly ReadCourse[], end: DayNumber): readonly Stretch[] {
  const starts = [...new Set(courses.flatMap(({ ranges }) => ranges.map((range) => range.from)))].toSorted();
  return starts
    .map((from, at) => {
      const next = starts[at + 1];
      const to = next === undefined ? end : Math.min(dayNumber(next), end);
      return { from: dayNumber(from), to, held: rangeOnDay(courses, from) };
    })
    .filter(({ from }) => from <= end);
}

function bandOf({ from, to, held }: Stretch): readonly CurveBand[] {
  if (held.kind !== 'agreed') return [];
  return [{ from, to, low: decimalValue(held.range.low), high: decimalValue(held.range.high) }];
}

function interruptionsSaid({ interruptions }: PatientFile): readonly DaySpan[] {
  const said = interruptions.flatMap(({ lines }) => lines.flatMap(interruptionSpans));
  return unitedSpans(said.map(({ from, to }) => (to === null ? { from } : { from, to })));
}

function pointOf(row: InrRow, before: InrRow | undefined): CurvePoint {
  const longest = CLINIC_CONVENTION.maxGapDays;
  const unknown = before !== undefined && longest !== null && daysBetween(before.date, row.date) > longest;
  return {
    id: row.factId,
    day: dayNumber(row.date),
    value: decimalValue(row.inr.value),
    comparator: row.inr.comparator,
    // Drawn as unknown; its words say that it is to be checked.
    position: row.position === 'toCheck' ? 'unknown' : row.position,
    joined: unknown ? 'gap' : 'line',
    alternatives: row.alternatives.map((inr) => decimalValue(inr.value)),
    marks: [
      ...(row.marks.includes('corrected') ? (['corrected'] as const) : []),
      ...(row.marks.includes('disputed') || row.marks.includes('duplicate') ? (['disputed'] as const) : []),
    ],
  };
}

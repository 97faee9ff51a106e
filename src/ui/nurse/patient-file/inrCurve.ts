import { addDays, dayNumber, daysBetween, type DayNumber, type LocalDate } from '#domain/localDate.ts';
import { decimalValue } from '#domain/decimal.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { InrCurve, CurvePoint } from '#ui/shared/charts/inrCurve.ts';
import { courseShown } from './historyOf.ts';
import type { InrRow } from './inrRows.ts';
import { type Period, periodWindow } from './period.ts';

/**
 * What the curve draws of a period: each INR as it was said, the ranges of their time, and where nothing is known.
 *
 * The last INR before the period is kept, so that the line comes in from somewhere.
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
  const { ranges, interruptions } = courseShown(file);
  const sorted = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const end = dayNumber(today);
  return {
    from: dayNumber(from),
    to: end,
    points: drawn.map((row, at) => pointOf(row, drawn[at - 1])),
    bands: sorted.map((range, at) => ({
      from: dayNumber(range.from),
      to: endOf(sorted[at + 1]?.from, end),
      low: decimalValue(range.low),
      high: decimalValue(range.high),
    })),
    interruptions: interruptions.map((span) => ({ from: dayNumber(span.from), to: endOf(span.to ?? undefined, end) })),
  };
}

/** A little before the first INR, so that it does not stand on the axis. */
function beginning(oldestFirst: readonly InrRow[], today: LocalDate): LocalDate {
  const first = oldestFirst[0]?.date ?? addDays(today, -30);
  return addDays(first, -Math.max(3, Math.round(daysBetween(first, today) / 50)));
}

function endOf(day: LocalDate | undefined, today: DayNumber): DayNumber {
  return day === undefined ? today : Math.min(dayNumber(day), today);
}

function pointOf(row: InrRow, before: InrRow | undefined): CurvePoint {
  const longest = CLINIC_CONVENTION.maxGapDays;
  const unknown = before !== undefined && longest !== null && daysBetween(before.date, row.date) > longest;
  return {
    id: row.factId,
    day: dayNumber(row.date),
    value: decimalValue(row.inr.value),
    comparator: row.inr.comparator,
    position: row.position,
    joined: unknown ? 'gap' : 'line',
    alternatives: row.alternatives.map((inr) => decimalValue(inr.value)),
    marks: [
      ...(row.marks.includes('corrected') ? (['corrected'] as const) : []),
      ...(row.marks.includes('disputed') || row.marks.includes('duplicate') ? (['disputed'] as const) : []),
    ],
  };
}

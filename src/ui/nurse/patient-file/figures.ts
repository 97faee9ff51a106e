import type { LocalDate } from '#domain/localDate.ts';
import { inrVariability } from '#domain/quality/inrVariability.ts';
import { inrsPerPatientYear } from '#domain/quality/inrsPerPatientYear.ts';
import { pinrr, pinrrPercent } from '#domain/quality/pinrr.ts';
import { varianceGrowth } from '#domain/quality/varianceGrowth.ts';
import { timeInTherapeuticRange, type MeasuredTtr } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { evaluatedDays, isProvisional, percentAbove, percentBelow, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import type { UnmeasurableReason } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { Reading, Readings } from '#facts/readings.ts';
import { datedInr, historyOf, spanOf } from '#facts/historyOf.ts';
import { restsOnRangeToConfirm } from '#facts/rangeToConfirm.ts';

export type WhyMissing =
  | UnmeasurableReason
  | 'no-inr'
  | 'no-inr-decided'
  | 'no-valid-interval'
  | 'no-days-of-follow-up'
  | 'too-many-disputes';

/** A figure as it may be shown: a value, a span while people disagree, or why there is none. Never 0 for unknown. */
export type Figure =
  | { readonly kind: 'measured'; readonly value: number }
  | { readonly kind: 'span'; readonly lowest: number; readonly highest: number }
  /** Under some readings there is a value, under others none. */
  | { readonly kind: 'partial'; readonly lowest: number; readonly highest: number; readonly why: WhyMissing }
  | { readonly kind: 'missing'; readonly why: WhyMissing };

export type PeriodFigures = {
  /** Per cent of the evaluated days, unrounded. */
  readonly ttr: Figure;
  readonly below: Figure;
  readonly above: Figure;
  readonly evaluatedDays: Figure;
  /** `provisional` under any of the readings. */
  readonly footing: 'firm' | 'provisional';
  readonly inrs: Figure;
  /** Per cent of INRs in range. */
  readonly pinrr: Figure;
  readonly inrsPerYear: Figure;
  /** INR per root of a week. */
  readonly sigmaPerWeek: Figure;
  /** Per cent of the mean. */
  readonly coefficientOfVariation: Figure;
};

export type FigureContext = {
  readonly window: TtrWindow | undefined;
  readonly today: LocalDate;
  /** The day from which the clinic followed the patient no more. */
  readonly followUpEnd: LocalDate | undefined;
};

/** Every figure of a period, once for each way the file can be read. */
export function periodFigures(readings: Readings, context: FigureContext): PeriodFigures {
  if (readings.kind === 'tooManyDisputes') return noFigure('too-many-disputes');
  const all = readings.kind === 'settled' ? [readings.reading] : readings.readings;
  const each = all.map((reading) => figuresOfReading(reading, context));
  return {
    ttr: together(each.map((figures) => figures.ttr)),
    below: together(each.map((figures) => figures.below)),
    above: together(each.map((figures) => figures.above)),
    evaluatedDays: together(each.map((figures) => figures.evaluatedDays)),
    footing: each.some((figures) => figures.footing === 'provisional') ? 'provisional' : 'firm',
    inrs: together(each.map((figures) => figures.inrs)),
    pinrr: together(each.map((figures) => figures.pinrr)),
    inrsPerYear: together(each.map((figures) => figures.inrsPerYear)),
    sigmaPerWeek: together(each.map((figures) => figures.sigmaPerWeek)),
    coefficientOfVariation: together(each.map((figures) => figures.coefficientOfVariation)),
  };
}

function figuresOfReading(reading: Reading, context: FigureContext): PeriodFigures {
  const ttr = timeInTherapeuticRange(historyOf(reading), CLINIC_CONVENTION, context.window);
  const isUnconfirmed = restsOnRangeToConfirm(reading, context.window);
  const ofTtr = (percent: (measured: MeasuredTtr) => number): Figure =>
    ttr.kind === 'measured' ? measured(percent(ttr)) : missing(ttr.reason);
  return {
    ttr: ofTtr(ttrPercent),
    below: ofTtr(percentBelow),
    above: ofTtr(percentAbove),
    evaluatedDays: ofTtr(evaluatedDays),
    footing: ttr.kind === 'measured' && (isProvisional(ttr) || isUnconfirmed) ? 'provisional' : 'firm',
    ...countsOfReading(reading, context),
  };
}

function countsOfReading(reading: Reading, context: FigureContext) {
  const { window } = context;
  const inrs = reading.inrs
    .map(datedInr)
    .filter((inr) => window === undefined || (inr.sampledOn >= window.from && inr.sampledOn <= window.to));
  const inRange = pinrr(inrs, reading.ranges);
  const growth = varianceGrowth(inrs, CLINIC_CONVENTION);
  const spread = inrVariability(inrs.map(({ inr }) => inr));
  return {
    inrs: measured(inrs.length),
    pinrr: inRange.kind === 'measured' ? measured(pinrrPercent(inRange)) : missing(inRange.reason),
    inrsPerYear: frequency(reading, context),
    sigmaPerWeek: growth.kind === 'measured' ? measured(growth.sigmaPerWeek) : missing(growth.reason),
    coefficientOfVariation:
      spread.kind === 'measured' ? measured(100 * spread.coefficientOfVariation) : missing(spread.reason),
  };
}

/** INRs a year over the days the clinic followed the patient within the period. */
function frequency(reading: Reading, { window, today, followUpEnd }: FigureContext): Figure {
  const known = [...reading.inrs.map((inr) => inr.date), ...reading.ranges.map((range) => range.from)].toSorted();
  const [begins] = known;
  if (begins === undefined) return missing('no-days-of-follow-up');
  const from = window === undefined || begins > window.from ? begins : window.from;
  const to = followUpEnd !== undefined && followUpEnd < today ? followUpEnd : today;
  const answer = inrsPerPatientYear(reading.inrs.map(datedInr), { from, to }, reading.hospitalStays.map(spanOf));
  return answer.kind === 'measured' ? measured(answer.perYear) : missing(answer.reason);
}

/** One figure for all readings: the value they share, or the span of those that differ. */
export function together(figures: readonly Figure[]): Figure {
  const values = figures.flatMap((figure) => (figure.kind === 'measured' ? [figure.value] : []));
  const why = figures.flatMap((figure) => (figure.kind === 'missing' ? [figure.why] : []))[0];
  if (values.length === 0) return missing(why ?? 'nothing-evaluated');
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (why !== undefined) return { kind: 'partial', lowest, highest, why };
  return lowest === highest ? measured(lowest) : { kind: 'span', lowest, highest };
}

function noFigure(why: WhyMissing): PeriodFigures {
  const none = missing(why);
  return {
    ttr: none,
    below: none,
    above: none,
    evaluatedDays: none,
    footing: 'firm',
    inrs: none,
    pinrr: none,
    inrsPerYear: none,
    sigmaPerWeek: none,
    coefficientOfVariation: none,
  };
}

function measured(value: number): Figure {
  return { kind: 'measured', value };
}

function missing(why: WhyMissing): Figure {
  return { kind: 'missing', why };
}

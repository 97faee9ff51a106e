import type { DayNumber } from '#domain/localDate.ts';

/** What the INR chart draws; words come beside it. */
export type InrCurve = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Oldest first. The first may lie before `from`: the line comes in from it. */
  readonly points: readonly CurvePoint[];
  /** The range that was valid at each time. */
  readonly bands: readonly CurveBand[];
  readonly interruptions: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
  /** Decided doses within the window, oldest first; none while people disagree. */
  readonly doses: readonly CurveDose[];
};

export type CurvePoint = {
  readonly id: string;
  readonly day: DayNumber;
  /** The INR, no unit; for a censored one its bound. */
  readonly value: number;
  readonly comparator: '=' | '>' | '<';
  readonly position: 'below' | 'within' | 'above' | 'unknown' | 'noRange';
  /** How it is joined to the point before: `gap` where nobody knows what the INR did in between. */
  readonly joined: 'line' | 'gap';
  /** Other values it may have, while people disagree: drawn hollow at the same day. */
  readonly alternatives: readonly number[];
  /** `corrected`: another value stood here before. `disputed`: it may be another value. */
  readonly marks: readonly ('corrected' | 'disputed')[];
};

export type CurveBand = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly low: number;
  readonly high: number;
};

/** A dose for as long as it held. */
export type CurveDose = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Mean over whole cycles. */
  readonly mgPerDay: number;
  readonly tablet: string;
  readonly molecule: string;
};

/** The words of the chart, in the reader's language. */
export type ChartWords = {
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  readonly day: (day: DayNumber) => string;
  readonly month: (day: DayNumber) => string;
  readonly value: (value: number) => string;
  readonly point: (point: CurvePoint) => string;
  readonly interruption: string;
  /** The figure on a step: « 12,5 ». */
  readonly dose: (dose: CurveDose) => string;
  /** Unit of the steps: « mg/j ». */
  readonly doseUnit: string;
  /** Said in place of a drawing that could not be fetched. */
  readonly missing: string;
};

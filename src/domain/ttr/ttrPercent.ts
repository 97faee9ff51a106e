import type { MeasuredTtr } from './timeInTherapeuticRange.ts';

/** Fewer intervals or days than this make a TTR provisional. Source: CMS179 for the intervals; NICE NG196, 6 months. */
export const PROVISIONAL_TTR = {
  version: 1,
  source: 'CMS179; NICE NG196',
  fewestIntervals: 2,
  fewestDays: 180,
} as const;

/** Days that were counted, under, in and over the range together. */
export function evaluatedDays(ttr: MeasuredTtr): number {
  return ttr.daysBelow + ttr.daysWithin + ttr.daysAbove;
}

/** Per cent of the evaluated days in range, unrounded: thresholds apply to this, screens round it. */
export function ttrPercent(ttr: MeasuredTtr): number {
  return (100 * ttr.daysWithin) / evaluatedDays(ttr);
}

/** Per cent of the evaluated days under the range, unrounded. */
export function percentBelow(ttr: MeasuredTtr): number {
  return (100 * ttr.daysBelow) / evaluatedDays(ttr);
}

/** Per cent of the evaluated days over the range, unrounded. */
export function percentAbove(ttr: MeasuredTtr): number {
  return (100 * ttr.daysAbove) / evaluatedDays(ttr);
}

/** Whether a TTR rests on too little to be used by a rule or an indicator: « provisoire ». */
export function isProvisional(ttr: MeasuredTtr): boolean {
  // Whole days: the sum of the three may be 179.99999999999997 for 180.
  const days = Math.round(evaluatedDays(ttr));
  return ttr.intervals < PROVISIONAL_TTR.fewestIntervals || days < PROVISIONAL_TTR.fewestDays;
}

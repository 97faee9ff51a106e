import { compareDecimals } from '#domain/decimal.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Inr } from './inr.ts';
import { type InrProblem, parseInr } from './parseInr.ts';

/** The zone a patient's INR is meant to stay in, both bounds included; decimals with a point, no unit. */
export type TherapeuticRange = { readonly low: string; readonly high: string };

/** A range and the day it holds from, until the next one begins. */
export type DatedRange = TherapeuticRange & { readonly from: LocalDate };

/** The zones the clinic uses. Source: Cambus et al., Rev Med Interne 2013, doi:10.1016/j.revmed.2013.02.001. */
export const THERAPEUTIC_ZONES = {
  version: 1,
  source: 'doi:10.1016/j.revmed.2013.02.001',
  zones: [
    { low: '2', high: '3' },
    { low: '2.5', high: '3.5' },
    { low: '3', high: '4.5' },
  ],
} as const;

/** Outside these bounds a range is asked about. Clinical reference 6 (inclusion form), to be signed by the clinic. */
export const USUAL_RANGE_BOUNDS = {
  version: 2,
  source: 'clinical reference 6',
  low: '2',
  high: '4.5',
} as const;

export type ParsedRange =
  | {
      readonly ok: true;
      readonly range: TherapeuticRange;
      readonly plausibility: 'usual' | 'unusual';
    }
  | {
      readonly ok: false;
      readonly field: 'low' | 'high';
      readonly problem: InrProblem | 'upside-down';
    };

/**
 * Reads a range as it was typed.
 *
 * @param typed  the two bounds, "2,5" or "2.5".
 * @returns      the range and whether it is to be asked about ("unusual"), or the first problem with its field. A
 *               range without width is upside down too: someone typed the target twice.
 */
export function parseTherapeuticRange(typed: TherapeuticRange): ParsedRange {
  const low = parseBound(typed.low);
  if (!low.ok) return { ok: false, field: 'low', problem: low.problem };
  const high = parseBound(typed.high);
  if (!high.ok) return { ok: false, field: 'high', problem: high.problem };
  const range = { low: low.inr.value, high: high.inr.value };
  if (compareDecimals(range.low, range.high) >= 0) return { ok: false, field: 'high', problem: 'upside-down' };
  return { ok: true, range, plausibility: isUsual(range) ? 'usual' : 'unusual' };
}

/** Where an INR stands: 'unknown' when a censored value does not tell ("> 2" for a range of 2 to 3). */
export type RangePosition = 'below' | 'within' | 'above' | 'unknown';

/**
 * Where an INR stands relative to a range; a value on a bound is within.
 *
 * @param inr    as recorded: no ceiling is applied, this is about a measured value.
 * @param range  the range in force on the day of the INR.
 */
export function positionInRange(inr: Inr, range: TherapeuticRange): RangePosition {
  switch (inr.comparator) {
    case '>':
      return compareDecimals(inr.value, range.high) >= 0 ? 'above' : 'unknown';
    case '<':
      return compareDecimals(inr.value, range.low) <= 0 ? 'below' : 'unknown';
    case '=':
      if (compareDecimals(inr.value, range.low) < 0) return 'below';
      return compareDecimals(inr.value, range.high) > 0 ? 'above' : 'within';
  }
}

/** Whether two ranges are the same zone, however written: "2" to "3" and "2.0" to "3.0". */
export function isSameRange(first: TherapeuticRange, second: TherapeuticRange): boolean {
  return compareDecimals(first.low, second.low) === 0 && compareDecimals(first.high, second.high) === 0;
}

function isUsual(range: TherapeuticRange): boolean {
  return (
    compareDecimals(range.low, USUAL_RANGE_BOUNDS.low) >= 0 && compareDecimals(range.high, USUAL_RANGE_BOUNDS.high) <= 0
  );
}

function parseBound(typed: string) {
  const parsed = parseInr(typed);
  if (parsed.ok && parsed.inr.comparator !== '=') return { ok: false, problem: 'not-a-number' } as const;
  return parsed;
}

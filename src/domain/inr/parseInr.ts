import { compareDecimals } from '#domain/decimal.ts';
import type { Inr } from './inr.ts';
import { INR_ENTRY_RULES } from './inrEntryRules.ts';

export type InrProblem = 'empty' | 'not-a-number' | 'too-many-decimals' | 'below-storable' | 'above-storable';

export type ParsedInr = { readonly ok: true; readonly inr: Inr } | { readonly ok: false; readonly problem: InrProblem };

const SHAPE = /^([<>]?)\s*(0|[1-9]\d*)(?:[.,](\d+))?$/;
const { storable, mostDecimals } = INR_ENTRY_RULES;

/** Offered in place of an INR too high to be kept as a number. */
export const ABOVE_SCALE: Inr = { comparator: '>', value: storable.highest };

/** Offered in place of an INR too low to be kept as a number. */
export const BELOW_SCALE: Inr = { comparator: '<', value: storable.lowest };

/**
 * Reads an INR as it was typed. Never rounds, never guesses.
 *
 * @param typed  "2,5", "2.5", "> 8", "<0,8"; spaces are allowed around the whole and after the comparator, never
 *               between digits ("2 5" is no number).
 * @returns      the INR with a decimal point, or the one problem to show. Above what is stored, offer `ABOVE_SCALE`
 *               and what `withDecimalPoint` finds; below, `BELOW_SCALE`.
 */
export function parseInr(typed: string): ParsedInr {
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  const [whole, comparator, units, decimals] = SHAPE.exec(trimmed) ?? [];
  if (whole === undefined || units === undefined) return { ok: false, problem: 'not-a-number' };
  if (decimals !== undefined && decimals.length > mostDecimals) return { ok: false, problem: 'too-many-decimals' };
  const value = decimals === undefined ? units : `${units}.${decimals}`;
  if (compareDecimals(value, storable.lowest) < 0) return { ok: false, problem: 'below-storable' };
  if (compareDecimals(value, storable.highest) > 0) return { ok: false, problem: 'above-storable' };
  return {
    ok: true,
    inr: { comparator: comparator === '>' || comparator === '<' ? comparator : '=', value },
  };
}

/**
 * The INR that was perhaps meant when the decimal point was forgotten: "25" for 2.5, "31" for 3.1, "250" for 2.50.
 *
 * @param typed  the text of the field.
 * @returns      a storable decimal to offer as a question, or nothing when the text is not two or three bare digits.
 */
export function withDecimalPoint(typed: string): string | undefined {
  const [, units, decimals] = /^([1-9])(\d{1,2})$/.exec(typed.trim()) ?? [];
  return units === undefined || decimals === undefined ? undefined : `${units}.${decimals}`;
}

import { passesLuhn } from './luhn.ts';

const LENGTH = 11;

export type ParsedRpps =
  /** `fails`: the key is wrong. Asked about and kept if confirmed: official samples hold such numbers. */
  | { readonly ok: true; readonly rpps: string; readonly key: 'passes' | 'fails' }
  | { readonly ok: false; readonly problem: 'empty' | 'not-digits' | 'length' };

/**
 * Reads the national number of a professional.
 *
 * @param typed  eleven digits; spaces anywhere are accepted. The national identifier of twelve digits that begins with
 *               8 holds the same number behind it.
 *
 * Source: ANS, Annuaire Santé; the key is Luhn's.
 */
export function parseRpps(typed: string): ParsedRpps {
  const digits = typed.replace(/\s/g, '');
  if (digits === '') return { ok: false, problem: 'empty' };
  if (!/^\d+$/.test(digits)) return { ok: false, problem: 'not-digits' };
  const rpps = /^8\d{11}$/.test(digits) ? digits.slice(1) : digits;
  if (rpps.length !== LENGTH) return { ok: false, problem: 'length' };
  return { ok: true, rpps, key: passesLuhn(rpps) ? 'passes' : 'fails' };
}

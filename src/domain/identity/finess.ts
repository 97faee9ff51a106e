import { passesLuhn } from './luhn.ts';

const LENGTH = 9;

export type ParsedFiness =
  /** `fails` is asked about; `unverifiable`: letters (Corsica, test numbers) have no key that could be checked. */
  | { readonly ok: true; readonly finess: string; readonly key: 'passes' | 'fails' | 'unverifiable' }
  | { readonly ok: false; readonly problem: 'empty' | 'characters' | 'length' };

/**
 * Reads the national number of a place of care.
 *
 * @param typed  nine characters; spaces anywhere and lower case are accepted.
 *
 * Source: FINESS; Luhn over the digits where all nine are digits.
 */
export function parseFiness(typed: string): ParsedFiness {
  const finess = typed.replace(/\s/g, '').toUpperCase();
  if (finess === '') return { ok: false, problem: 'empty' };
  if (!/^[0-9A-Z]+$/.test(finess)) return { ok: false, problem: 'characters' };
  if (finess.length !== LENGTH) return { ok: false, problem: 'length' };
  if (!/^\d+$/.test(finess)) return { ok: true, finess, key: 'unverifiable' };
  return { ok: true, finess, key: passesLuhn(finess) ? 'passes' : 'fails' };
}

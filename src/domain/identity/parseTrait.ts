import { strictTrait } from './strictTrait.ts';

export type ParsedTrait =
  | { readonly ok: true; readonly trait: string }
  | { readonly ok: false; readonly problem: 'empty' | 'characters' };

/** Letters, and between them a hyphen, an apostrophe or a space: what civil status writes. A double hyphen exists. */
const SHAPE = /^[A-Z](?:[A-Z' -]*[A-Z'])?$/;

/**
 * Reads a name of birth as the national identity writes it.
 *
 * @param typed  in any case, with accents: they are taken off, hyphens and apostrophes stay. Digits are refused.
 */
export function parseTrait(typed: string): ParsedTrait {
  const trait = strictTrait(typed);
  if (trait === '') return { ok: false, problem: 'empty' };
  return SHAPE.test(trait) ? { ok: true, trait } : { ok: false, problem: 'characters' };
}

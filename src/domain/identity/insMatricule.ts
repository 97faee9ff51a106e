/** 13 characters: sex, year, month, département (Corsica 2A or 2B), commune, order. Months and places are not judged. */
const BODY = /^[1-8]\d{4}(?:\d{2}|2[AB])\d{6}$/;
const MATRICULE_LENGTH = 15;

export type ParsedMatricule =
  | { readonly ok: true; readonly matricule: string }
  | { readonly ok: false; readonly problem: 'empty' | 'length' | 'format' }
  | { readonly ok: false; readonly problem: 'key'; readonly expectedKey: string };

/**
 * Reads an INS matricule with its key.
 *
 * @param typed  15 characters; spaces anywhere and lower case are accepted.
 * @returns      without spaces, in upper case; or why not. An import must quarantine a wrong key rather than refuse it:
 *               public French samples contain some.
 *
 * Source: key of the NIR, 97 minus the remainder by 97, Corsica counted as 19 (2A) and 18 (2B).
 */
export function parseMatricule(typed: string): ParsedMatricule {
  const matricule = typed.replace(/\s/g, '').toUpperCase();
  if (matricule === '') return { ok: false, problem: 'empty' };
  if (matricule.length !== MATRICULE_LENGTH) return { ok: false, problem: 'length' };
  const expectedKey = nirKey(matricule.slice(0, 13));
  if (expectedKey === undefined || !/^\d{2}$/.test(matricule.slice(13))) return { ok: false, problem: 'format' };
  if (matricule.slice(13) !== expectedKey) return { ok: false, problem: 'key', expectedKey };
  return { ok: true, matricule };
}

/** The two digits that close a matricule, from its 13 first characters; nothing when they are not of a matricule. */
export function nirKey(body: string): string | undefined {
  if (!BODY.test(body)) return undefined;
  // Thirteen digits are far below 2^53: a plain number is exact.
  const number = Number(body.replace('2A', '19').replace('2B', '18'));
  return String(97 - (number % 97)).padStart(2, '0');
}

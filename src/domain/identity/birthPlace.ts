/** The code of a place of birth that nobody knows. Source: RNIV. */
export const UNKNOWN_BIRTH_PLACE = '99999';

const SHAPE = /^(?:\d{2}|2[AB])\d{3}$/;

/** Reads the INSEE code of a commune ("39198", "2A004") or of a foreign country ("99127"); nothing when it is none. */
export function parseBirthPlace(typed: string): string | undefined {
  const code = typed.replace(/\s/g, '').toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}

/** Keys of the numeric pad. `>` says « supérieur à », for what an instrument cannot measure. */
export const PAD_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', ',', '0', 'back'] as const;
export type PadKey = (typeof PAD_KEYS)[number] | '>';

const LONGEST_WHOLE = 2;
const LONGEST_FRACTION = 2;

/**
 * What stands in the field after a key: "2,5", "> 8". A key that cannot make a number is without effect; nothing is
 * rounded and no comma is guessed (a "25" stays "25", and is asked about elsewhere).
 */
export function pressPadKey(typed: string, key: PadKey): string {
  const above = typed.startsWith('>');
  const number = typed.replace(/^>\s*/, '').replace('.', ',');
  if (key === '>') return withComparator(number, above ? 'none' : 'above');
  if (key === 'back' && number === '') return '';
  return withComparator(key === 'back' ? number.slice(0, -1) : append(number, key), above ? 'above' : 'none');
}

function withComparator(number: string, comparator: 'above' | 'none'): string {
  return comparator === 'above' ? `> ${number}`.trimEnd() : number;
}

function append(number: string, key: Exclude<PadKey, '>' | 'back'>): string {
  const [whole = '', fraction] = number.split(',');
  if (key === ',') return fraction === undefined ? `${whole === '' ? '0' : whole},` : number;
  if (fraction !== undefined) return fraction.length < LONGEST_FRACTION ? `${number}${key}` : number;
  if (whole === '0') return key;
  return whole.length < LONGEST_WHOLE ? `${number}${key}` : number;
}

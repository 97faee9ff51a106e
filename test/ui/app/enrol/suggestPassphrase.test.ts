import { describe, expect, it } from 'vitest';
import { FRENCH_WORDS } from '#ui/app/enrol/frenchWords.ts';
import { SUGGESTED_WORDS, suggestPassphrase } from '#ui/app/enrol/suggestPassphrase.ts';

/** Gives these numbers, one after another. */
function drawing(...numbers: readonly number[]) {
  let at = 0;
  return (into: Uint32Array<ArrayBuffer>) => {
    into[0] = numbers[at] ?? at;
    at += 1;
    return into;
  };
}

describe('the list of words', () => {
  it('is worth nine bits a word and more: 512 different ones', () => {
    expect(new Set(FRENCH_WORDS).size).toBe(FRENCH_WORDS.length);
    expect(FRENCH_WORDS.length).toBeGreaterThanOrEqual(512);
  });

  it('is easy to type on glass: small letters without accents, four and more', () => {
    expect(FRENCH_WORDS.filter((word) => !/^[a-z]{4,}$/.test(word))).toEqual([]);
  });
});

describe('a suggested passphrase', () => {
  const words = ['agneau', 'balcon', 'cerise', 'damier', 'erable', 'farine', 'galop'];

  it('has five different words, drawn again when one comes twice', () => {
    const passphrase = suggestPassphrase(words, drawing(0, 0, 1, 2, 1, 3, 4));
    expect(passphrase).toBe('agneau balcon cerise damier erable');
    expect(passphrase.split(' ')).toHaveLength(SUGGESTED_WORDS);
  });

  it('gives no word a better chance: numbers past the last whole turn are drawn again', () => {
    const beyond = Math.floor(2 ** 32 / words.length) * words.length;
    expect(suggestPassphrase(words, drawing(beyond, 6, 0, 1, 2, 3))).toBe('galop agneau balcon cerise damier');
  });
});

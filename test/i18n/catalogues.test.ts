import { describe, expect, it } from 'vitest';
import { loadTexts } from '#i18n/catalogues.ts';
import { HOLDS, REFUSALS } from '#protocol/push.ts';
import { Problem } from '#protocol/session.ts';

/** Every sentence of a catalogue by its path; functions are left to their types. */
function sentences(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

/** Paths of everything that says something, functions included. */
function paths(texts: unknown, path = ''): readonly string[] {
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([key, value]) => paths(value, `${path}.${key}`));
}

/** Every sentence, those of functions with a number put in; how days and numbers are written is judged elsewhere. */
function said(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (path.endsWith('.format')) return [];
  if (typeof texts === 'function') return [[path, String((texts as (...numbers: number[]) => unknown)(2, 2))]];
  if (typeof texts !== 'object' || texts === null) return sentences(texts, path);
  return Object.entries(texts).flatMap(([key, value]) => said(value, `${path}.${key}`));
}

/** Spaces of every width as one, so that a test reads as the screen does. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const french = await loadTexts('fr');
const english = await loadTexts('en');

describe('the words of the app', () => {
  it('have the same keys in both languages, none blank', () => {
    expect(paths(english).toSorted()).toEqual(paths(french).toSorted());
    const blank = [...sentences(french), ...sentences(english)].filter(([, text]) => text.trim() === '');
    expect(blank).toEqual([]);
  });

  it('are no longer French in English', () => {
    // Proper names, and languages under their own name.
    const FRENCH_ON_PURPOSE = ['Équilibre', 'Français'];
    const accents = /[àâäçéèêëîïôöùûüœ«»]|\b(le|la|les|des|une|est|dans|pour|avec|vous|patients? fictifs)\b/i;
    const left = sentences(english).filter(([, text]) =>
      accents.test(FRENCH_ON_PURPOSE.reduce((rest, word) => rest.replaceAll(word, ''), text)),
    );
    expect(left).toEqual([]);
  });

  it('keep a French sign with the word before it, and what is quoted between its marks', () => {
    const torn = said({ ...french, nurse: {} }).filter(([, text]) =>
      /[^\u00a0\u202f][:;?!»](?=[\s.,)»]|$)|«(?!\u00a0)/.test(text),
    );
    expect(torn).toEqual([]);
  });

  it('say of every code of the region why a group was held or refused, without a code or a path', () => {
    for (const { words } of [french.nurse, english.nurse]) {
      const reasons = [...REFUSALS.map((code) => words.refusedWhy(code)), ...HOLDS.map((why) => words.heldWhy(why))];
      expect(new Set(reasons).size).toBe(reasons.length);
      for (const code of [...REFUSALS, ...HOLDS, 'neverHeardOf']) {
        expect([words.refusedWhy(code), words.heldWhy(code)].join(' ')).not.toContain(code);
      }
    }
  });

  it('say of every problem of the region what it means, without its code', () => {
    for (const { shared } of [french, english]) {
      for (const problem of [...Problem.shape.problem.options, 'neverHeardOf']) {
        expect(shared.tablet.state.regionTrouble(problem)).not.toContain(problem);
      }
      const meant = Problem.shape.problem.options.map((problem) => shared.tablet.state.regionTrouble(problem));
      expect(new Set(meant).size).toBe(meant.length);
    }
  });

  it('agree in number: two unreadable parts « seront reconstruites »', () => {
    expect(plain(french.shared.banners.unreadable(1))).toBe(
      '1 partie de la liste est illisible et sera reconstruite ; rien n’est effacé.',
    );
    expect(plain(french.shared.banners.unreadable(2))).toBe(
      '2 parties de la liste sont illisibles et seront reconstruites ; rien n’est effacé.',
    );
  });

  it('use the apostrophe of print in French', () => {
    expect(sentences(french).filter(([, text]) => /\w'\w/.test(text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadTexts } from '#i18n/catalogues.ts';

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

  it('use the apostrophe of print in French', () => {
    expect(sentences(french).filter(([, text]) => /\w'\w/.test(text))).toEqual([]);
  });
});

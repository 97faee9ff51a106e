import { expect, it } from 'vitest';
import { frenchSpaces } from '#i18n/fr/frenchSpaces.ts';
import { nurse } from '#i18n/fr/nurse.ts';

it.each([
  ['motif : arrêt', 'motif\u00a0: arrêt'],
  ['Pourquoi ?', 'Pourquoi\u00a0?'],
  ['« > 8 » compte ; rien', '«\u00a0> 8\u00a0» compte\u00a0; rien'],
  ['14:05', '14:05'],
])('%j is printed %j', (written, printed) => {
  expect(frenchSpaces(written)).toBe(printed);
});

it('no text of the nurse lets a line break before its punctuation or inside its quotes', () => {
  const texts = textsOf(nurse);
  expect(texts.length).toBeGreaterThan(250);
  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  expect(nurse.inrEntry.ask.title('2,5')).toBe('INR 2,5\u00a0: est-ce bien cela\u00a0?');
});

/** Every text, those made of parts with any parts at all. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isTextMaker(value)) return textsOf(value(['1'], ['2'], ['3'], ['4']));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function isTextMaker(value: unknown): value is (...parts: readonly string[][]) => unknown {
  return typeof value === 'function';
}

import { expect, it } from 'vitest';
import { loadSharedTexts } from '#i18n/catalogues.ts';
import { addressWithout, signInFailureIn } from '#ui/app/start-up/signInFailure.ts';

it.each([
  ['?signIn=unavailable', 'unavailable'],
  ['?signIn=unknown', 'unknown'],
  ['?signIn=refused', 'refused'],
  ['?tri=nom&signIn=refused', 'refused'],
  ['', undefined],
  ['?signIn=', undefined],
  ['?signIn=%3Cscript%3E', undefined],
  ['?signIn=constructor', undefined],
])('of an address with « %s » the sign-in that failed is %s', (search, failure) => {
  expect(signInFailureIn(search)).toBe(failure);
});

it('the address keeps everything but the failure, which a reload would tell again', () => {
  expect(addressWithout({ pathname: '/', search: '?signIn=refused', hash: '' })).toBe('/');
  expect(addressWithout({ pathname: '/', search: '?signIn=refused&tri=nom', hash: '#a' })).toBe('/?tri=nom#a');
});

it.each(['fr', 'en'] as const)('in %s each failure has a sentence of its own', async (language) => {
  const { failed } = (await loadSharedTexts(language)).signIn;
  const sentences = [failed.unavailable, failed.unknown, failed.refused];
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
});

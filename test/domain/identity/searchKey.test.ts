import { describe, expect, it } from 'vitest';
import { patientSearchKey, searchKey, searchMatcher } from '#domain/identity/searchKey.ts';
import { localDate, parseLocalDate } from '#domain/localDate.ts';

const BORN = parseLocalDate('1941-11-22') ?? localDate(0);
const KEY = patientSearchKey({
  birthName: 'Le Goff-Œuvrard',
  nameInUse: 'D’Arçon',
  firstNames: ['Jean-Noël', 'Marie'],
  firstNameInUse: 'Zoé',
  birthDate: BORN,
});

describe('the loose form of a name', () => {
  it.each([
    { text: 'Jean-Noël d’Œuvre', key: 'JEAN NOEL D OEUVRE' },
    { text: "  l'Huillier ", key: 'L HUILLIER' },
    { text: 'SAINT–MARTIN', key: 'SAINT MARTIN' },
    { text: 'Ñuñez Straße', key: 'NUNEZ STRASSE' },
    { text: 'Noe\u0308l', key: 'NOEL' },
  ])('of "$text" is $key', ({ text, key }) => {
    expect(searchKey(text)).toBe(key);
  });
});

describe('a patient is found as the nurse types', () => {
  it.each([
    'le g',
    'LEGOFF',
    'goff',
    'oeuv',
    'œuvrard',
    'd’arc',
    'darcon',
    "d'arçon",
    'jean-noel',
    'jeannoel',
    'noël jean',
    'marie le goff',
    'zoe',
    '22/11/1941',
    '22/11',
    '22/11/',
    '22/1',
    '22.11.1941',
    '22-11-1941',
    '22/11/41',
    '22111941',
    '2211',
    '1941',
    '1941-11-22',
    'goff 1941',
    '',
  ])('"%s"', (typed) => {
    expect(searchMatcher(typed)(KEY)).toBe(true);
  });

  it.each(['dupont', 'off', 'goff dupont', '23/11/1941', '1942', '41'])('but not by "%s"', (typed) => {
    expect(searchMatcher(typed)(KEY)).toBe(false);
  });

  it('a day and month of one digit are understood', () => {
    const key = patientSearchKey({
      birthName: 'A',
      firstNames: [],
      birthDate: parseLocalDate('1950-02-01') ?? BORN,
    });
    expect(searchMatcher('1/2/1950')(key)).toBe(true);
    expect(searchMatcher('1/2/')(key)).toBe(true);
  });

  it('among 20 000 others within the time of a frame', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) =>
      patientSearchKey({
        birthName: `Nom-${index}`,
        firstNames: ['Jean', 'Marie'],
        birthDate: localDate(index - 12_000),
      }),
    );
    const isSought = searchMatcher('nom 19999 jean');
    const times = Array.from({ length: 7 }, () => {
      const begun = performance.now();
      expect(keys.filter(isSought)).toHaveLength(1);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });
});

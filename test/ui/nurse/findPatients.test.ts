import { describe, expect, it } from 'vitest';
import { patientSearchKey } from '#domain/identity/searchKey.ts';
import { nameShown } from '#ui/nurse/patient-banner/nameShown.ts';
import { ageOn } from '#ui/nurse/patient-banner/ageOn.ts';
import { finderAmong, MOST_SHOWN } from '#ui/nurse/patients/findPatients.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

const JEANNE = aSummary({
  patientId: 'jeanne',
  birthName: 'LE GOFF',
  searchKey: patientSearchKey({
    birthName: 'LE GOFF',
    nameInUse: 'DUPONT',
    firstNames: ['JEANNE'],
    birthDate: day('1941-03-12'),
  }),
});
const PAUL = aSummary({
  patientId: 'paul',
  birthName: 'DUPONT',
  status: 'deceased',
  searchKey: patientSearchKey({ birthName: 'DUPONT', firstNames: ['PAUL'], birthDate: day('1938-01-02') }),
});

describe('finding a patient', () => {
  it.each([['le goff'], ['legoff'], ['dupont jea'], ['12/03/1941'], ['JEANNE GOFF']])('%s finds Jeanne', (typed) => {
    expect(finderAmong([JEANNE, PAUL])(typed).shown).toContain(JEANNE);
  });

  it('shows a patient who is followed no more after those who are, whatever the order of names', () => {
    expect(finderAmong([PAUL, JEANNE])('dupont').shown).toEqual([JEANNE, PAUL]);
  });

  it('keeps a patient of unknown status among those who are followed', () => {
    const unknown = { ...PAUL, status: undefined };
    expect(finderAmong([unknown, JEANNE])('dupont').shown).toEqual([unknown, JEANNE]);
  });

  it.each([
    ['written by a newer app', { status: 'pausedForTravel' }],
    ['in dispute', { disputed: ['followUpStatus'] }],
    ['beside rows that cannot be read', { unreadable: 1 }],
  ])('keeps a patient whose status is %s among those who are followed', (_, more) => {
    const unsure = { ...PAUL, ...more };
    expect(finderAmong([unsure, JEANNE])('dupont').shown).toEqual([unsure, JEANNE]);
  });

  it('finds the same letter by letter, backwards, and by a date as it is typed', () => {
    const find = finderAmong([PAUL, JEANNE]);
    for (const typed of [
      'd',
      'du',
      'dupont',
      'dupont j',
      'dupont',
      'le',
      '1',
      '12/0',
      '12/03',
      '12/03/',
      '12/03/1941',
      '',
    ]) {
      expect(find(typed)).toEqual(finderAmong([PAUL, JEANNE])(typed));
    }
  });

  it('counts those it does not draw', () => {
    const many = Array.from({ length: MOST_SHOWN + 312 }, (_, at) => aSummary({ patientId: String(at) }));
    expect(finderAmong(many)('martin')).toMatchObject({ shown: { length: MOST_SHOWN }, others: 312 });
  });

  it('answers a keystroke over 20 000 patients well within a frame', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => aSummary({ searchKey: ` MARTIN${at} JEANNE 12/03/1941` }));
    // The best of ten: what the search costs, not what else the machine was doing.
    const turns = Array.from({ length: 10 }, () => {
      const start = performance.now();
      finderAmong(many)('martin1999 jea');
      return performance.now() - start;
    });
    expect(Math.min(...turns)).toBeLessThan(16);
  });
});

describe('the name of a patient', () => {
  const named = { birthName: 'BOURGEOIS', firstName: 'ANDRE', usedName: undefined, usedFirstName: undefined };

  it('is written as the patient writes it where it is the same name', () => {
    expect(nameShown({ ...named, usedFirstName: 'André' })).toEqual({
      birthName: 'BOURGEOIS',
      firstName: 'André',
      used: undefined,
    });
  });

  it('says the name in use beside the name of birth, never in its place', () => {
    const shown = nameShown({ ...named, usedName: 'MATHEY', usedFirstName: 'Camille' });
    expect(shown).toEqual({ birthName: 'BOURGEOIS', firstName: 'ANDRE', used: 'MATHEY Camille' });
  });
});

it.each([
  ['1941-11-23', 84],
  ['1941-11-22', 85],
  ['1940-02-29', 86],
])('somebody born on %s is %i on 22/11/2026', (born, years) => {
  expect(ageOn(day(born), day('2026-11-22'))).toBe(years);
});

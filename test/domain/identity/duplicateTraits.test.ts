import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedIdentity, likenessOf } from '#domain/identity/duplicateTraits.ts';
import type { LocalDate } from '#domain/localDate.ts';

const JEANNE: ComparedIdentity = {
  birthName: 'LE GOFF-MARTIN',
  firstName: 'JEANNE',
  birthDate: { date: '1941-03-12' as LocalDate, precision: 'day' },
  sex: 'F',
};

function born(date: string, precision = 'day') {
  return { date: date as LocalDate, precision };
}

// Interoperability reference 1.5: same birth date, sex, birth name and first first name, compared loosely.
describe('a patient about to be created, beside Jeanne LE GOFF-MARTIN, born on 12/03/1941', () => {
  it.each<{ said: string; other: Partial<ComparedIdentity>; level: string; near: readonly string[] }>([
    { said: 'the same four traits', other: {}, level: 'same', near: [] },
    {
      said: 'the same, a space forgotten',
      other: { birthName: 'LeGoff Martin', firstName: 'jeanne' },
      level: 'close',
      near: ['birthName'],
    },
    { said: 'the same without its hyphen', other: { birthName: 'Le Goff Martin' }, level: 'same', near: [] },
    {
      said: 'her name in use as birth name',
      other: { birthName: 'PERRIN', usedName: 'Le Goff-Martin' },
      level: 'close',
      near: ['birthName'],
    },
    { said: 'one letter other', other: { birthName: 'LE GOFF-MARTEN' }, level: 'close', near: ['birthName'] },
    { said: 'two letters exchanged', other: { firstName: 'JAENNE' }, level: 'close', near: ['firstName'] },
    { said: 'two letters other', other: { birthName: 'LE GAFF-MARTEN' }, level: 'none', near: [] },
    { said: 'a second first name', other: { firstName: 'JEANNE MARIE' }, level: 'close', near: ['firstName'] },
    { said: 'day and month turned', other: { birthDate: born('1941-12-03') }, level: 'close', near: ['birthDate'] },
    {
      said: 'a birth year only',
      other: { birthDate: born('1941-12-31', 'year') },
      level: 'close',
      near: ['birthDate'],
    },
    { said: 'another birth month', other: { birthDate: born('1941-04-01', 'month') }, level: 'none', near: [] },
    { said: 'another sex', other: { sex: 'M' }, level: 'close', near: [] },
    { said: 'a sex nobody knows', other: { sex: 'I' }, level: 'close', near: [] },
    { said: 'another birth date', other: { birthDate: born('1952-07-30') }, level: 'none', near: [] },
    { said: 'no birth date', other: { birthDate: undefined }, level: 'none', near: [] },
    { said: 'a twin', other: { firstName: 'PAULE' }, level: 'none', near: [] },
  ])('$said is $level', ({ other, level, near }) => {
    const likeness = likenessOf(JEANNE, { ...JEANNE, ...other });
    expect(likeness.level).toBe(level);
    if (level !== 'none') expect(likeness.near).toEqual(near);
  });

  it('with her matricule and other traits is close, never the same: a number may have been given twice', () => {
    const matricule = '241033919800155';
    const other = { ...JEANNE, birthName: 'PERRIN', firstName: 'LOUISE', birthDate: born('1960-01-01'), matricule };
    expect(likenessOf({ ...JEANNE, matricule }, other)).toMatchObject({ level: 'close', equal: ['sex', 'matricule'] });
  });

  it('names the traits that match, for a person to judge', () => {
    expect(likenessOf(JEANNE, { ...JEANNE, sex: 'M' }).equal).toEqual(['birthName', 'firstName', 'birthDate']);
  });

  it('is as like her as she is like him', () => {
    const name = fc.constantFrom('LE GOFF', 'LE GOFF MARTIN', 'GOFF', 'LEGOF', 'MARTIN', 'MARTINE', '');
    const identity: fc.Arbitrary<ComparedIdentity> = fc.record({
      birthName: name,
      firstName: name,
      usedName: fc.option(name, { nil: undefined }),
      usedFirstName: fc.constant(undefined),
      birthDate: fc.option(
        fc.record({
          date: fc.constantFrom('1941-03-12', '1941-12-03', '1941-12-31', '1942-03-12').map((day) => day as LocalDate),
          precision: fc.constantFrom('day', 'month', 'year'),
        }),
        { nil: undefined },
      ),
      sex: fc.constantFrom('F', 'M', 'I', undefined),
    });
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        expect(likenessOf(one, other)).toEqual(likenessOf(other, one));
      }),
    );
  });
});

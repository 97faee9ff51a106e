import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DuplicatePair, duplicatePairs, type PairedPatient } from '#domain/identity/duplicatePairs.ts';
import { likenessOf } from '#domain/identity/duplicateTraits.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';

function aLine(patientId: string, over: Partial<PairedPatient> = {}): PairedPatient {
  return {
    patientId,
    birthName: 'DUPONT',
    firstName: 'MARGUERITE',
    birthDate: { date: '1941-11-22' as LocalDate, precision: 'day' },
    sex: 'F',
    ...over,
  };
}

function pairs(...patients: readonly PairedPatient[]): readonly DuplicatePair<PairedPatient>[] {
  const searching = duplicatePairs(patients);
  for (;;) {
    const step = searching.next();
    if (step.done === true) return step.value;
  }
}

const INS = '241112500012345';
const OTHER_DAY = { date: '1952-04-01' as LocalDate, precision: 'day' };

// RNIV: a potential duplicate has the same birth date, sex, birth name and first first name, compared loosely; one
// matricule under other traits is a collision.
describe('what is proposed as one person', () => {
  it.each([
    { beside: 'the same four traits', over: {}, why: 'sameTraits' },
    {
      beside: 'the same name written with its accents',
      over: { birthName: 'Dupont', firstName: 'Marguerite' },
      why: 'sameTraits',
    },
    { beside: 'a name with another letter', over: { birthName: 'DUPOND' }, why: 'closeTraits' },
    { beside: 'a name with its first letters turned', over: { birthName: 'UDPONT' }, why: 'closeTraits' },
    { beside: 'a name with a letter missing at its end', over: { birthName: 'DUPON' }, why: 'closeTraits' },
    {
      beside: 'her married name in place of her birth name',
      over: { birthName: 'MARTIN', usedName: 'DUPONT' },
      why: 'closeTraits',
    },
    {
      beside: 'the day and month of birth turned',
      over: { birthDate: { date: '1941-10-05', precision: 'day' } },
      of: { birthDate: { date: '1941-05-10', precision: 'day' } },
      why: 'closeTraits',
    },
    {
      beside: 'a birth known by its year',
      over: { birthDate: { date: '1941-01-01', precision: 'year' } },
      why: 'closeTraits',
    },
    {
      beside: 'the year of birth misread',
      over: { birthDate: { date: '1947-11-22', precision: 'day' } },
      why: 'closeTraits',
    },
    {
      beside: 'one matricule, traits nearly alike',
      over: { birthName: 'DUPOND', matricule: INS },
      of: { matricule: INS },
      why: 'sameMatricule',
    },
    {
      beside: 'one matricule, another person’s traits',
      over: { birthName: 'LEGOFF', firstName: 'YANN', sex: 'M', birthDate: OTHER_DAY, matricule: INS },
      of: { matricule: INS },
      why: 'collision',
    },
  ] as const)('$beside', ({ over, why, ...more }) => {
    const of = 'of' in more ? more.of : {};
    const found = pairs(aLine('a', of), aLine('b', over as Partial<PairedPatient>));
    expect(found.map((pair) => pair.why)).toEqual([why]);
  });

  it.each([
    { beside: 'another birth date', over: { birthDate: OTHER_DAY } },
    { beside: 'another first name', over: { firstName: 'YVETTE' } },
    { beside: 'another name', over: { birthName: 'LEGOFF' } },
    { beside: 'no birth date', over: { birthDate: undefined } },
    {
      beside: 'no identity yet (« Dossier 123 »)',
      over: { birthName: '', firstName: '', birthDate: undefined, sex: undefined },
    },
  ])('nobody beside $beside', ({ over }) => {
    expect(pairs(aLine('a'), aLine('b', over))).toEqual([]);
  });

  it('nobody whom somebody has said to be another person', () => {
    expect(pairs(aLine('a', { parted: ['b'] }), aLine('b', { parted: ['a'] }))).toEqual([]);
  });

  it('nobody of a joined file of which one half was said to be another person', () => {
    expect(pairs(aLine('a', { parted: ['c'] }), aLine('b', { joined: ['c'], parted: ['a'] }))).toEqual([]);
  });

  it('a joined file under the name of its other half', () => {
    const names = { birthName: 'MOREAU', firstName: 'MARGUERITE', usedName: undefined, usedFirstName: undefined };
    const found = pairs(aLine('a', { otherNames: [names] }), aLine('b', { birthName: 'MOREAU' }));
    expect(found.map(({ one, other }) => [one.patientId, other.patientId])).toEqual([['a', 'b']]);
  });

  it('three files of one person as three pairs, collisions of a matricule before everything', () => {
    const found = pairs(
      aLine('a'),
      aLine('b'),
      aLine('c'),
      aLine('d', { birthName: 'LEGOFF', birthDate: OTHER_DAY, matricule: INS }),
      aLine('e', { birthName: 'MOREAU', birthDate: { ...OTHER_DAY, date: '1930-01-01' as LocalDate }, matricule: INS }),
    );
    expect(found.map(({ one, other, why }) => `${one.patientId}${other.patientId} ${why}`)).toEqual([
      'de collision',
      'ab sameTraits',
      'ac sameTraits',
      'bc sameTraits',
    ]);
  });
});

describe('how a whole list is searched', () => {
  it('whatever two lines are alike, the list finds them: no key leaves a likeness out', () => {
    const anyLine = fc.record({
      birthName: fc.constantFrom('DUPONT', 'DUPOND', 'UDPONT', 'DUPON', 'DUPONT MARTIN', 'MARTIN', 'XUPONT'),
      usedName: fc.constantFrom(undefined, 'DUPONT', 'MARTIN'),
      firstName: fc.constantFrom('MARIE', 'MARIE CLAIRE', 'MARYE', 'JEANNE'),
      birthDate: fc.constantFrom(
        { date: '1941-05-10' as LocalDate, precision: 'day' },
        { date: '1941-10-05' as LocalDate, precision: 'day' },
        { date: '1947-05-10' as LocalDate, precision: 'day' },
        { date: '1941-05-11' as LocalDate, precision: 'day' },
        { date: '1941-01-01' as LocalDate, precision: 'year' },
        undefined,
      ),
      sex: fc.constantFrom('F', 'M'),
      matricule: fc.constantFrom(undefined, INS),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const patients = lines.map((line, at) => ({ ...line, patientId: String.fromCharCode(97 + at) }));
        const alike = patients.flatMap((one, at) =>
          patients
            .slice(at + 1)
            .filter((other) => likenessOf(one, other).level !== 'none')
            .map((other) => `${one.patientId}${other.patientId}`),
        );
        const found = pairs(...patients).map(({ one, other }) => `${one.patientId}${other.patientId}`);
        expect(new Set(found)).toEqual(new Set(alike));
      }),
    );
  });

  it('20 000 patients of whom one in ten shares a birth day are searched in steps, and each is looked at a few times', () => {
    const names = ['MARTIN', 'BERNARD', 'PETIT', 'ROBERT', 'RICHARD', 'DURAND', 'DUBOIS', 'MOREAU', 'LAURENT', 'SIMON'];
    const patients = Array.from({ length: 20_000 }, (_, at) =>
      aLine(String(at), {
        birthName: `${names[at % 10] ?? ''}${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + ((at * 7) % 25))}`,
        firstName: ['JEAN', 'MARIE', 'PAUL', 'ANNE', 'LUC', 'ZOE', 'LEON', 'ROSE'][Math.floor(at / 260) % 8] ?? '',
        birthDate: {
          // One in ten was typed as the first of January.
          date: at % 10 === 0 ? ('1940-01-01' as LocalDate) : addDays('1925-01-01' as LocalDate, (at * 131) % 21_900),
          precision: 'day',
        },
        sex: at % 2 === 0 ? 'F' : 'M',
      }),
    );
    let looks = 0;
    for (const patient of patients) {
      const { birthName } = patient;
      Object.defineProperty(patient, 'birthName', {
        get: () => {
          looks += 1;
          return birthName;
        },
      });
    }
    const steps = [...duplicatePairs(patients)];
    expect(steps).toHaveLength(80);
    // Each with each would be two hundred million pairs.
    expect(looks / patients.length).toBeLessThan(300);
  }, 60_000);
});

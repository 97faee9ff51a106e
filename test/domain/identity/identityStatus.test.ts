import { describe, expect, it } from 'vitest';
import { mayTellMatricule, statusAfterEdit, statusOfNew } from '#domain/identity/identityStatus.ts';
import { mayHoldOid, oidOfMatricule } from '#domain/identity/insOid.ts';
import { matriculeDoubts } from '#domain/identity/matriculeDoubts.ts';
import { parseBirthPlace } from '#domain/identity/birthPlace.ts';
import { parseTrait } from '#domain/identity/parseTrait.ts';
import type { LocalDate } from '#domain/localDate.ts';

const TRAITS = {
  birthName: 'PAT-TROIS',
  birthFirstNames: ['DOMINIQUE', 'MARIE-LOUISE'],
  birthDate: { date: '1979-03-28' as LocalDate, precision: 'day' },
  sex: 'F',
  birthPlace: '51215',
};
const OTHERS = {
  birthName: { ...TRAITS, birthName: 'PATTROIS' },
  firstNames: { ...TRAITS, birthFirstNames: ['DOMINIQUE'] },
  birthDate: { ...TRAITS, birthDate: { date: '1979-03-29' as LocalDate, precision: 'day' } },
  precision: { ...TRAITS, birthDate: { date: '1979-03-28' as LocalDate, precision: 'year' } },
  sex: { ...TRAITS, sex: 'M' },
  birthPlace: { ...TRAITS, birthPlace: undefined },
};

// Interoperability reference 1.4 (RNIV, EXI SI 07): four statuses, of which a tablet reaches the two without INSi.
describe('the status of an identity', () => {
  it.each([
    { document: 'notChecked', doubt: 'none', status: 'PROV' },
    { document: 'checked', doubt: 'none', status: 'VALI' },
    { document: 'checked', doubt: 'doubtful', status: 'PROV' },
    { document: 'checked', doubt: 'fictitious', status: 'PROV' },
  ] as const)('entered here, document $document, doubt $doubt, is $status', ({ document, doubt, status }) => {
    expect(statusOfNew({ document, doubt })).toBe(status);
  });

  it.each([
    { before: 'PROV', was: 'notChecked', is: 'notChecked', after: 'PROV' },
    { before: 'PROV', was: 'notChecked', is: 'checked', after: 'VALI' },
    { before: 'VALI', was: 'checked', is: 'checked', after: 'VALI' },
    { before: 'VALI', was: 'checked', is: 'notChecked', after: 'PROV' },
    { before: 'VALI', was: 'notChecked', is: 'notChecked', after: 'VALI' },
    { before: 'RECUP', was: 'notChecked', is: 'notChecked', after: 'RECUP' },
    { before: 'RECUP', was: 'notChecked', is: 'checked', after: 'QUAL' },
    { before: 'QUAL', was: 'notChecked', is: 'notChecked', after: 'QUAL' },
    { before: 'QUAL', was: 'checked', is: 'notChecked', after: 'RECUP' },
  ] as const)('$before, traits unchanged, document $was then $is, is $after', ({ before, was, is, after }) => {
    const edited = statusAfterEdit(
      { traits: TRAITS, status: before, document: was, doubt: 'none' },
      { traits: TRAITS, document: is, doubt: 'none' },
    );
    expect(edited).toBe(after);
  });

  describe.each(Object.entries(OTHERS))('whose %s is edited', (_, traits) => {
    it.each(['PROV', 'VALI', 'RECUP', 'QUAL'])('falls from %s to PROV', (before) => {
      const was = { traits: TRAITS, status: before, document: 'checked', doubt: 'none' } as const;
      expect(statusAfterEdit(was, { traits, document: 'notChecked', doubt: 'none' })).toBe('PROV');
    });

    it.each(['VALI', 'QUAL'])('falls from %s to no more than VALI, a document being looked at again', (before) => {
      const was = { traits: TRAITS, status: before, document: 'checked', doubt: 'none' } as const;
      expect(statusAfterEdit(was, { traits, document: 'checked', doubt: 'none' })).toBe('VALI');
    });
  });

  it('falls to PROV as soon as somebody doubts it, and does not come back qualified', () => {
    const qualified = { traits: TRAITS, status: 'QUAL', document: 'checked', doubt: 'none' } as const;
    expect(statusAfterEdit(qualified, { traits: TRAITS, document: 'checked', doubt: 'doubtful' })).toBe('PROV');
    const doubted = { ...qualified, status: 'PROV', doubt: 'doubtful' } as const;
    expect(statusAfterEdit(doubted, { traits: TRAITS, document: 'checked', doubt: 'none' })).toBe('VALI');
  });

  it.each(['PROV', 'VALI', 'RECUP', 'QUAL'])('%s tells the matricule only when it is QUAL', (status) => {
    expect(mayTellMatricule(status)).toBe(status === 'QUAL');
  });
});

// Interoperability reference 1.2: .8 NIR, .9 NIA, .10 and .11 for tests and demonstrations, never mixed.
describe('the OID of a matricule', () => {
  it.each([
    { matricule: '279035121518989', tenant: 'production', oid: '1.2.250.1.213.1.4.8' },
    { matricule: '785057800608482', tenant: 'production', oid: '1.2.250.1.213.1.4.9' },
    { matricule: '885057800608432', tenant: 'production', oid: '1.2.250.1.213.1.4.9' },
    { matricule: '279035121518989', tenant: 'demonstration', oid: '1.2.250.1.213.1.4.10' },
    { matricule: '785057800608482', tenant: 'demonstration', oid: '1.2.250.1.213.1.4.11' },
  ] as const)('$matricule in $tenant is $oid', ({ matricule, tenant, oid }) => {
    expect(oidOfMatricule(matricule, tenant)).toBe(oid);
    expect(mayHoldOid(oid, tenant)).toBe(true);
    expect(mayHoldOid(oid, tenant === 'production' ? 'demonstration' : 'production')).toBe(false);
  });

  it('is never the obsolete computed one', () => {
    expect(mayHoldOid('1.2.250.1.213.1.4.2', 'production')).toBe(false);
  });
});

// Interoperability reference 1.3: the number is not over-validated; what it says otherwise is asked about.
describe('a matricule beside the traits', () => {
  it.each([
    { said: 'the ANS test person', matricule: '279035121518989', traits: TRAITS, doubts: [] },
    { said: 'another sex', matricule: '279035121518989', traits: OTHERS.sex, doubts: ['sex'] },
    {
      said: 'another year and month',
      matricule: '269054958815780',
      traits: { ...TRAITS, birthPlace: '49588' },
      doubts: ['birthYear', 'birthMonth'],
    },
    {
      said: 'month 20, of an incomplete civil status',
      matricule: '199209910000127',
      traits: {
        ...TRAITS,
        sex: 'M',
        birthDate: { date: '1999-03-01' as LocalDate, precision: 'day' },
        birthPlace: '99100',
      },
      doubts: [],
    },
    {
      said: 'another place',
      matricule: '279035121518989',
      traits: { ...TRAITS, birthPlace: '39198' },
      doubts: ['birthPlace'],
    },
    {
      said: 'a place nobody knows',
      matricule: '279035121518989',
      traits: { ...TRAITS, birthPlace: '99999' },
      doubts: [],
    },
    {
      said: 'Corsica',
      matricule: '185052A00401270',
      traits: {
        ...TRAITS,
        sex: 'I',
        birthPlace: '2A004',
        birthDate: { date: '1985-05-02' as LocalDate, precision: 'day' },
      },
      doubts: [],
    },
  ])('$said: $doubts', ({ matricule, traits, doubts }) => {
    expect(matriculeDoubts(matricule, traits)).toEqual(doubts);
  });
});

// Interoperability reference 1.5: upper case, no diacritics, hyphens and apostrophes kept.
describe('a name of birth', () => {
  it.each([
    { typed: 'Pat-Trois', trait: 'PAT-TROIS' },
    { typed: ' l’Hôpital  du  Val ', trait: "L'HOPITAL DU VAL" },
    { typed: 'Œuvrard', trait: 'OEUVRARD' },
    { typed: 'Martin--Durand', trait: 'MARTIN--DURAND' },
  ])('$typed is written $trait', ({ typed, trait }) => {
    expect(parseTrait(typed)).toEqual({ ok: true, trait });
  });

  it.each([
    { typed: '  ', problem: 'empty' },
    { typed: 'MARTIN2', problem: 'characters' },
    { typed: '=CMD()', problem: 'characters' },
    { typed: '-MARTIN', problem: 'characters' },
  ])('"$typed" is refused: $problem', ({ typed, problem }) => {
    expect(parseTrait(typed)).toEqual({ ok: false, problem });
  });
});

it.each([
  { typed: '39198', code: '39198' },
  { typed: '2a004', code: '2A004' },
  { typed: '99127', code: '99127' },
  { typed: '99999', code: '99999' },
  { typed: '3919', code: undefined },
  { typed: '2C004', code: undefined },
  { typed: 'Dole', code: undefined },
])('the place of birth "$typed" has the code $code', ({ typed, code }) => {
  expect(parseBirthPlace(typed)).toBe(code);
});

import { describe, expect, it } from 'vitest';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { likelyDuplicates } from '#ui/nurse/identity/likelyDuplicates.ts';
import { readIdentity } from '#ui/nurse/identity/readIdentity.ts';
import { NO_CONTACT, readContact } from '#ui/nurse/identity/typedContact.ts';
import { editedIdentity, NO_IDENTITY, type TypedIdentity, typedIdentity } from '#ui/nurse/identity/typedIdentity.ts';
import { readInformation } from '#ui/nurse/identity/typedInformation.ts';
import { fromSearch } from '#ui/nurse/identity/new-patient/fromSearch.ts';
import { comparedIdentity } from '#ui/nurse/identity/new-patient/readNewPatient.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

const TODAY = day('2026-11-22');
const CONTEXT = { today: TODAY, tenant: 'demonstration' } as const;

/** The safe test person of the interoperability reference, as a nurse types her. */
const TYPED: TypedIdentity = {
  ...NO_IDENTITY,
  birthName: 'Pat-Trois',
  firstName: 'Dominique',
  otherFirstNames: 'Marie-Louise',
  birthDay: day('1979-03-28'),
  sex: 'F',
  birthPlace: '51215',
};

function bodyOf(typed: TypedIdentity, before?: PatientIdentity): PatientIdentity {
  const read = readIdentity(typed, { ...CONTEXT, before });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.body;
}

describe('an identity that a nurse types', () => {
  it('is written as the national identity writes it, provisional while no document was seen', () => {
    expect(bodyOf(TYPED)).toEqual({
      birthName: 'PAT-TROIS',
      birthFirstNames: ['DOMINIQUE', 'MARIE-LOUISE'],
      birthDate: { date: '1979-03-28', precision: 'day' },
      sex: 'F',
      birthPlace: '51215',
      status: 'PROV',
    });
  });

  it('is validated by a document, and never qualified by a matricule that was typed', () => {
    const typed = { ...TYPED, document: 'passport', matricule: '2 79 03 51 215 189 89' };
    expect(bodyOf(typed)).toMatchObject({
      status: 'VALI',
      documentChecked: 'passport',
      ins: { matricule: '279035121518989', oid: '1.2.250.1.213.1.4.10' },
    });
  });

  it.each([
    { typed: { birthName: '' }, problems: { birthName: 'empty' } },
    { typed: { firstName: 'J3anne' }, problems: { firstName: 'characters' } },
    { typed: { otherFirstNames: 'Marie, 4nne' }, problems: { otherFirstNames: 'characters' } },
    { typed: { birthDay: undefined }, problems: { birthDate: 'empty' } },
    { typed: { birthDay: day('2026-11-23') }, problems: { birthDate: 'future' } },
    { typed: { sex: undefined }, problems: { sex: 'empty' } },
    { typed: { birthPlace: 'Dole' }, problems: { birthPlace: 'format' } },
    { typed: { matricule: '27903512151898' }, problems: { matricule: { problem: 'length' } } },
    { typed: { matricule: '979035121518989' }, problems: { matricule: { problem: 'format' } } },
    { typed: { matricule: '279035121518988' }, problems: { matricule: { problem: 'key', expectedKey: '89' } } },
  ])('with $typed is refused at its place: $problems', ({ typed, problems }) => {
    expect(readIdentity({ ...TYPED, ...typed }, CONTEXT)).toEqual({ ok: false, problems });
  });

  it('keeps what a newer app and another source wrote beside what the form shows', () => {
    const provenance = { source: 'GAM du CH', declaredStatus: 'QUAL', declaredOn: day('2026-01-05') };
    const before = { ...bodyOf(TYPED), status: 'QUAL', provenance, twinOf: 'x', attributes: ['homonym'] };
    const after = bodyOf({ ...typedIdentity(before), usedName: 'Durand' }, before);
    expect(after).toEqual({ ...before, usedName: 'Durand' });
  });

  it('opens and closes without a change', () => {
    for (const birthDate of [
      { date: day('1979-03-28'), precision: 'day' },
      { date: day('1979-03-01'), precision: 'month' },
      { date: day('1979-12-31'), precision: 'year' },
    ]) {
      const before = { ...bodyOf(TYPED), birthDate };
      expect(bodyOf(typedIdentity(before), before)).toEqual(before);
    }
  });

  it('that was validated falls to provisional with its trait, until the document is seen again', () => {
    const before = bodyOf({ ...TYPED, document: 'identityCard' });
    const opened = typedIdentity(before);
    const moved = editedIdentity(opened, { ...opened, birthName: 'Pattrois' }, 'asBefore');
    expect(moved.document).toBe('none');
    expect(bodyOf(moved, before).status).toBe('PROV');
    const seen = editedIdentity(moved, { ...moved, document: 'identityCard' }, 'seenNow');
    const again = editedIdentity(seen, { ...seen, birthName: 'Pat-Troys' }, 'seenNow');
    expect(bodyOf(again, before)).toMatchObject({ birthName: 'PAT-TROYS', status: 'VALI' });
    expect(editedIdentity(opened, { ...opened, usedName: 'Durand' }, 'asBefore').document).toBe('identityCard');
  });
});

describe('somebody who was searched for in vain', () => {
  it('is not typed a second time', () => {
    expect(fromSearch('  Le-Goff Jeanne Marie 12/03/1941 ')).toEqual({
      ...NO_IDENTITY,
      birthName: 'Le-Goff',
      firstName: 'Jeanne Marie',
      birthDay: '1941-03-12',
    });
    expect(fromSearch('')).toEqual({ ...NO_IDENTITY, birthDay: undefined });
  });

  it('is held against the patients of the tablet, the likest first', () => {
    const typed = { ...NO_IDENTITY, birthName: 'Martin', firstName: 'Jeanne', birthDay: day('1941-03-12'), sex: 'F' };
    const twin = aSummary({ patientId: 'close', firstName: 'JEANE', searchKey: ' MARTIN JEANE 12/03/1941' });
    const other = aSummary({ patientId: 'other', firstName: 'PAUL', searchKey: ' MARTIN PAUL', sex: 'M' });
    const found = likelyDuplicates(comparedIdentity(typed, TODAY), [other, twin, aSummary({ patientId: 'same' })]);
    expect(found.map(({ patient, likeness }) => [patient.patientId, likeness.level])).toEqual([
      ['same', 'same'],
      ['close', 'close'],
    ]);
  });

  it('is found by the same matricule under another name, and only shown', () => {
    const matricule = '279035121518989';
    const typed = comparedIdentity({ ...TYPED, matricule }, TODAY);
    const other = aSummary({ birthName: 'DURAND', firstName: 'LEA', searchKey: ' DURAND LEA', matricule });
    expect(likelyDuplicates(typed, [other])[0]?.likeness.level).toBe('close');
  });
});

describe('contacts', () => {
  it('of which nothing was typed are not written', () => {
    expect(readContact({ ...NO_CONTACT, town: '  ' })).toEqual({ kind: 'nothing' });
  });

  it.each([
    { typed: { telephone: '03 84' }, problems: { telephone: 'shape' } },
    { typed: { mobile: '06 12 34 56 7x' }, problems: { mobile: 'shape' } },
    { typed: { email: 'jeanne' }, problems: { email: 'shape' } },
    { typed: { postcode: '3' }, problems: { postcode: 'shape' } },
    { typed: { caregiverTelephone: '0384000000' }, problems: { caregiverName: 'empty' } },
    { typed: { tellFirst: 'caregiver' }, problems: { tellFirst: 'noCaregiver' } },
  ])('with $typed are refused: $problems', ({ typed, problems }) => {
    expect(readContact({ ...NO_CONTACT, ...typed })).toEqual({ kind: 'problems', problems });
  });

  it('name the caregiver, whose tie to the patient may be unknown', () => {
    expect(readContact({ ...NO_CONTACT, caregiverName: ' Paul ', tellFirst: 'caregiver' })).toEqual({
      kind: 'contact',
      body: { caregiver: { name: 'Paul', relation: 'unknown' }, tellFirst: 'caregiver' },
    });
  });
});

describe('what the patient was told', () => {
  const context = { today: TODAY, birth: day('1941-03-12') };

  it('is not supposed: nothing answered is nothing written', () => {
    expect(readInformation({}, context)).toEqual({ kind: 'nothing' });
  });

  it.each([
    { typed: { given: 'yes' }, problems: { givenOn: 'empty', objection: 'empty' } },
    { typed: { objection: 'none' }, problems: { given: 'empty' } },
    { typed: { given: 'unknown', objection: 'objects' }, problems: { objectedOn: 'empty' } },
    {
      typed: { given: 'yes', givenOn: day('2026-11-23'), objection: 'unknown' },
      problems: { givenOn: 'future' },
    },
    {
      typed: { given: 'yes', givenOn: day('1941-03-11'), objection: 'unknown' },
      problems: { givenOn: 'before-birth' },
    },
  ])('$typed lacks $problems', ({ typed, problems }) => {
    expect(readInformation(typed, context)).toEqual({ kind: 'problems', problems });
  });

  it('keeps « ne sait pas » apart from « non », and no day beside either', () => {
    const typed = { given: 'unknown', givenOn: day('2026-11-01'), objection: 'unknown' };
    expect(readInformation(typed, context)).toEqual({
      kind: 'information',
      body: { given: 'unknown', objection: 'unknown' },
    });
  });
});

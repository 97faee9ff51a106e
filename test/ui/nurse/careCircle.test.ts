import { describe, expect, it } from 'vitest';
import { foldPatient } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { carersOffered } from '#ui/nurse/care-circle/carersOffered.ts';
import { joinsCircle, leavesCircle, newCircleMember } from '#ui/nurse/care-circle/circleIntents.ts';
import { membersOfCircle } from '#ui/nurse/care-circle/circleView.ts';
import { NEW_SITE, readCarer } from '#ui/nurse/care-circle/typedCarer.ts';
import { aPen, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { NO_PLACES } from './aFile.ts';

const CLINIC = '01890a5d-0000-7000-8000-0000000000d1';
const PRACTICE = '01890a5d-0000-7000-8000-0000000000d2';
const PHARMACY = '01890a5d-0000-7000-8000-0000000000d3';
const PHYSICIAN = '01890a5d-0000-7000-8000-0000000000f1';
const MEMBER = '01890a5d-0000-7000-8000-0000000000a4';

const PLACES: Places = {
  ...NO_PLACES,
  people: new Map([[MEMBER, { name: 'Dr Luc Perrin', role: 'referrer', site: PRACTICE }]]),
  sites: new Map([
    [CLINIC, { name: 'Clinique des anticoagulants', town: 'Dole', telephone: undefined, type: 'practice' }],
    [PRACTICE, { name: 'Cabinet du Port', town: 'Arinthod', telephone: '0384000000', type: 'practice' }],
    [PHARMACY, { name: 'Pharmacie de l’Orain', town: 'Poligny', telephone: undefined, type: 'pharmacy' }],
  ]),
  professionals: new Map([
    [
      PHYSICIAN,
      {
        name: 'Dr Hélène Bourgeois',
        profession: 'generalPractitioner',
        rpps: '10000000017',
        site: PRACTICE,
        telephone: undefined,
      },
    ],
  ]),
};

function offered(role: 'generalPractitioner' | 'pharmacy', typed: string, chosen: readonly string[] = []) {
  const { shown } = carersOffered(PLACES, { role, typed, own: CLINIC, chosen: new Set(chosen) });
  return shown.map(({ name }) => name);
}

describe('the directory of a tablet without network', () => {
  it('offers for a role the people who have it, with or without an account, then its places', () => {
    expect(offered('generalPractitioner', '')).toEqual(['Dr Hélène Bourgeois', 'Dr Luc Perrin', 'Cabinet du Port']);
    expect(offered('pharmacy', '')).toEqual(['Pharmacie de l’Orain']);
  });

  it.each(['hélène', 'BOURGEOIS h', 'arinthod bourg', '10000000017'])('finds a physician by « %s »', (typed) => {
    expect(offered('generalPractitioner', typed)).toEqual(['Dr Hélène Bourgeois']);
  });

  it('never offers the clinic itself: chosen again in another role, it would lose its own access', () => {
    expect(offered('generalPractitioner', 'clinique')).toEqual([]);
  });

  it('does not offer again who is in the circle already', () => {
    expect(offered('generalPractitioner', 'dr', [`${PHYSICIAN}@${PRACTICE}`])).toEqual(['Dr Luc Perrin']);
  });
});

describe('a carer whom the directory does not know', () => {
  const typed = {
    name: 'Dr X',
    rpps: '',
    telephone: '',
    site: NEW_SITE,
    siteName: 'Cabinet',
    town: 'Dole',
    finess: '',
  };

  it.each([
    { more: {}, problems: {}, questions: [] },
    { more: { name: ' ' }, problems: { name: 'empty' }, questions: [] },
    { more: { siteName: '', town: '' }, problems: { siteName: 'empty', town: 'empty' }, questions: [] },
    { more: { siteName: '', town: '', site: PRACTICE }, problems: {}, questions: [] },
    { more: { rpps: '10000000017' }, problems: {}, questions: [] },
    { more: { rpps: '10000000018' }, problems: {}, questions: ['rpps-key'] },
    { more: { rpps: '1000000001' }, problems: { rpps: 'length' }, questions: [] },
    { more: { finess: '120456789' }, problems: {}, questions: ['finess-key'] },
    { more: { finess: '0B0193488' }, problems: {}, questions: ['finess-unverifiable'] },
    { more: { finess: '12' }, problems: { finess: 'length' }, questions: [] },
  ])('with $more: refused $problems, asked $questions', ({ more, problems, questions }) => {
    expect(readCarer({ ...typed, ...more }, 'generalPractitioner')).toMatchObject({ problems, questions });
  });

  it('is a place alone when it is a pharmacy: nobody is named', () => {
    expect(readCarer({ ...typed, name: '' }, 'pharmacy').problems).toEqual({});
  });
});

describe('a care circle', () => {
  const pen = aPen();
  const clinic = writeOne(pen, newCircleMember(PATIENT, 'clinic', { site: CLINIC }));
  const joined = writeOne(
    pen,
    newCircleMember(PATIENT, 'generalPractitioner', { site: PRACTICE, professional: PHYSICIAN }),
  );

  it('names the clinic first, then its members', () => {
    const file = foldPatient(PATIENT, [joined, clinic]);
    expect(membersOfCircle(file).map(({ body }) => body.role)).toEqual(['clinic', 'generalPractitioner']);
  });

  it('loses who leaves with a reason, and takes him back into the history he left', () => {
    const file = foldPatient(PATIENT, [clinic, joined]);
    const [, physician] = membersOfCircle(file);
    if (physician === undefined) throw new Error('the physician is in the circle');
    const left = writeOne(pen, leavesCircle(physician, 'retraite'));
    const without = foldPatient(PATIENT, [clinic, joined, left]);
    expect(membersOfCircle(without).map(({ body }) => body.role)).toEqual(['clinic']);
    const back = joinsCircle(without, 'generalPractitioner', { site: PRACTICE, professional: PHYSICIAN });
    const again = foldPatient(PATIENT, [clinic, joined, left, writeOne(pen, back)]);
    expect(again.careCircle).toHaveLength(2);
    expect(membersOfCircle(again).map(({ body }) => body.role)).toEqual(['clinic', 'generalPractitioner']);
  });
});

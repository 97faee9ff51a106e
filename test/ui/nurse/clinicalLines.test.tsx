import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import type { Condition } from '#facts/kinds/condition.ts';
import { ClinicalCard } from '#ui/nurse/clinical-history/ClinicalCard.tsx';
import { ClearanceLines } from '#ui/nurse/clinical-history/ClearanceLines.tsx';
import { entryRows } from '#ui/nurse/clinical-history/entryRows.ts';
import { InteractionNote } from '#ui/nurse/clinical-history/InteractionNote.tsx';
import { lastReview } from '#ui/nurse/clinical-history/reviews.ts';
import { reviewHolds } from '#domain/assessment/reviewHolds.ts';
import { aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { anOpened } from './aFile.ts';
import { drawn } from './drawn.tsx';

const TODAY = day('2026-11-22');
const fileOf = (...facts: readonly ClinicFact[]) => anOpened(...facts).file;

function aCondition(pen: Pen, code: string, more: Partial<Condition> = {}): ClinicFact {
  const body = { code, state: 'active', severity: 'notSevere', ...more };
  return writeOne(pen, { act: 'first', kind: 'condition', patientId: PATIENT, validFrom: day('2020-01-01'), body });
}

function aMedicine(pen: Pen, name: string, interaction?: string): ClinicFact {
  const body = { name, state: 'taking', ...(interaction === undefined ? {} : { interaction }) };
  return writeOne(pen, { act: 'first', kind: 'coMedication', patientId: PATIENT, validFrom: day('2026-01-01'), body });
}

function aStay(pen: Pen, admittedOn: string, dischargedOn?: string): ClinicFact {
  const left = dischargedOn === undefined ? {} : { dischargedOn: day(dischargedOn) };
  const body = { type: 'stay', admittedOn: day(admittedOn), ...left, planned: 'no', motive: 'fall', avkLink: 'none' };
  return writeOne(pen, { act: 'first', kind: 'hospitalStay', patientId: PATIENT, body });
}

/** "100 umol/L": a value with its unit. */
function anAssessment(pen: Pen, topic: string, measured: string, takenOn: string): ClinicFact {
  const [value = '', unit = ''] = measured.split(' ');
  const body = { topic, value, unit, takenOn: day(takenOn) };
  return writeOne(pen, { act: 'first', kind: 'assessment', patientId: PATIENT, body });
}

function aBirth(pen: Pen, sex = 'M'): ClinicFact {
  return writeOne(pen, {
    act: 'first',
    kind: 'patientIdentity',
    patientId: PATIENT,
    body: {
      birthName: 'MARTIN',
      birthFirstNames: ['JEAN'],
      birthDate: { date: day('1946-11-22'), precision: 'day' },
      sex,
      status: 'PROV',
    },
  });
}

describe('the lines of a topic', () => {
  it('put what counts first, what is over behind, and what was entered in error apart', () => {
    const pen = aPen();
    const resolved = aCondition(pen, 'activeCancer', { state: 'resolved' });
    const wrong = aCondition(pen, 'hypertension');
    const removed = writeOne(pen, {
      act: 'enteredInError',
      kind: 'condition',
      patientId: PATIENT,
      seen: { chain: wrong.chain, head: wrong.id },
      target: wrong.id,
      reason: 'autre patient',
    });
    const rows = entryRows(fileOf(resolved, wrong, removed, aCondition(pen, 'diabetes')), 'condition', TODAY);
    expect(rows.rows.map(({ shown, when }) => [shown.body.code, when])).toEqual([
      ['diabetes', 'now'],
      ['activeCancer', 'past'],
    ]);
    expect(rows.removed).toHaveLength(1);
  });

  it.each([
    { stay: 'of a year ago to the day', facts: aStay(aPen(), '2025-11-22', '2025-11-30'), when: 'now' },
    { stay: 'of the day before', facts: aStay(aPen(), '2025-11-21', '2025-11-30'), when: 'past' },
    { stay: 'of long ago without a discharge', facts: aStay(aPen(), '2020-01-01'), when: 'now' },
  ])('a stay $stay stands $when', ({ facts, when }) => {
    expect(entryRows(fileOf(facts), 'hospitalStay', TODAY).rows[0]?.when).toBe(when);
  });

  it('say of a condition written by two tablets that it stands there twice', () => {
    const facts = [aCondition(aPen(), 'diabetes'), aCondition(aPen('b'), 'diabetes')];
    const { rows } = entryRows(fileOf(...facts), 'condition', TODAY);
    expect(rows.map(({ marks }) => marks)).toEqual([['duplicate'], ['duplicate']]);
  });

  it('show of a stay in dispute what each said, and which is critical and which is not', () => {
    const pen = aPen();
    const stay = aStay(pen, '2026-11-01');
    const about = { act: 'change', kind: 'hospitalStay', patientId: PATIENT } as const;
    const seen = { chain: stay.chain, head: stay.id };
    const body = { type: 'stay', admittedOn: day('2026-11-01'), planned: 'no', motive: 'fall', avkLink: 'none' };
    const mine = writeOne(pen, { ...about, seen, body: { ...body, dischargedOn: day('2026-11-05') } });
    const yours = writeOne(aPen('b'), { ...about, seen, body: { ...body, dischargedOn: day('2026-11-09') } });
    const [row] = entryRows(fileOf(stay, mine, yours), 'hospitalStay', TODAY).rows;
    expect(row).toMatchObject({ dispute: 'soft', others: [{}] });
  });
});

describe('a medicine that interacts', () => {
  it('says how much, what it does and who says so', () => {
    const said = drawn(<InteractionNote code="miconazole" />);
    expect(said).toContain('contre-indiqué avec un AVK');
    expect(said).toContain('l’INR monte');
    expect(said).toContain('Source : ANSM');
  });

  it('of a newer version is said to be unknown, never harmless', () => {
    expect(drawn(<InteractionNote code="somethingNew" />)).toContain('interaction inconnue de cette version');
  });
});

describe('the clearances on the screen', () => {
  it('name their formula, what they come from and how old that is', () => {
    const pen = aPen();
    const facts = [
      aBirth(pen),
      anAssessment(pen, 'creatinine', '100 umol/L', '2026-11-20'),
      anAssessment(pen, 'weight', '70 kg', '2026-03-05'),
    ];
    const said = drawn(<ClearanceLines file={fileOf(...facts)} />);
    // (140 − 79) × 70 × 1.23 / 100 = 52.5
    expect(said).toContain('Cockcroft-Gault 53 mL/min');
    expect(said).toContain('créatinine 100 µmol/L (soit 11,3 mg/L) du 20/11/2026 (il y a 2 jours)');
    expect(said).toContain('poids 70 kg du 05/03/2026');
    expect(said).toContain('79 ans au jour de la créatinine');
    expect(said).toContain('CKD-EPI 2021');
  });

  it('say what is missing instead of a figure, and compute nothing on an identity in dispute', () => {
    const pen = aPen();
    const creatinine = anAssessment(pen, 'creatinine', '100 umol/L', '2026-11-20');
    expect(drawn(<ClearanceLines file={fileOf(aBirth(pen), creatinine)} />)).toContain('il manque le poids');
    const two = drawn(<ClearanceLines file={fileOf(aBirth(pen), aBirth(aPen('b'), 'F'), creatinine)} />);
    expect(two).toContain('L’identité est à vérifier');
    expect(two).not.toContain('mL/min ');
  });
});

describe('the card on the first page of a file', () => {
  it('says « aucune écrite » of an empty file, never « aucune »', () => {
    const said = drawn(<ClinicalCard file={fileOf(aBirth(aPen()))} />);
    expect(said).toContain('Pathologies sévères aucune écrite');
    expect(said).toContain('Interactions avec l’AVK aucune écrite');
    expect(said).toContain('non calculable');
  });

  it('names severe conditions, the worst interaction first, and a stay that goes on', () => {
    const pen = aPen();
    const said = drawn(
      <ClinicalCard
        file={fileOf(
          aCondition(pen, 'heartFailure', { severity: 'severe', severityCriterion: 'nyha3Or4' }),
          aCondition(pen, 'diabetes'),
          aMedicine(pen, 'Tahor', 'statins'),
          aMedicine(pen, 'Daktarin', 'miconazole'),
          aMedicine(pen, 'Bisoprolol'),
          aStay(pen, '2026-11-20'),
        )}
      />,
    );
    expect(said).toContain('insuffisance cardiaque sévère : NYHA III ou IV');
    expect(said).not.toContain('diabète');
    expect(said.indexOf('Daktarin')).toBeLessThan(said.indexOf('Tahor'));
    expect(said).not.toContain('Bisoprolol');
    expect(said).toContain('Hospitalisé depuis le 20/11/2026');
  });
});

describe('« rien d’autre à signaler »', () => {
  const reviewed = (pen: Pen, topic: string, asOf: string) =>
    writeOne(pen, { act: 'first', kind: 'reviewed', patientId: PATIENT, body: { topic, asOf: day(asOf) } });

  it('is the newest review of its own topic', () => {
    const pen = aPen();
    const file = fileOf(
      reviewed(pen, 'conditions', '2026-05-01'),
      reviewed(pen, 'conditions', '2026-02-01'),
      reviewed(pen, 'events', '2026-11-01'),
    );
    expect(lastReview(file, 'conditions', TODAY)?.asOf).toBe('2026-05-01');
    expect(lastReview(file, 'hospitalStays', TODAY)).toBeUndefined();
  });

  it.each([
    { asOf: '2026-11-22', holds: 'yes' },
    { asOf: '2025-11-22', holds: 'yes' },
    { asOf: '2025-11-21', holds: 'no' },
  ])('of $asOf still says something on 22/11/2026: $holds (clinical reference 3.3)', ({ asOf, holds }) => {
    expect(reviewHolds(day(asOf), TODAY)).toBe(holds);
  });
});

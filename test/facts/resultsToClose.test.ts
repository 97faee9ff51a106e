import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { IntentOf, Pen } from '#facts/composeGroup.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { resultsToClose } from '#facts/resultsToClose.ts';
import { aCourse, anInr, aPen, correctInr, day, PATIENT, write, writeOne } from './aHistory.ts';

const TODAY = day('2026-03-10');
const SOPHIE = '0198b2a0-1111-7000-8000-000000000002';

type Attempt = Omit<BodyOf<'contactAttempt'>, 'about' | 'inr' | 'with' | 'by'>;

function anAttempt(pen: Pen, inr: ClinicFact, attempt: Partial<Attempt>): ClinicFact {
  const about = { inr: inr.chain, about: 'result', with: 'patient', by: 'telephone' } as const;
  const body = { ...about, at: { date: TODAY, time: '14:05' }, outcome: 'told', ...attempt };
  return writeOne(pen, { act: 'first', kind: 'contactAttempt', patientId: PATIENT, reads: [inr.id], body });
}

function aHandling(pen: Pen, inr: ClinicFact, step: string, more: Partial<BodyOf<'inrHandling'>> = {}): ClinicFact {
  const body = { inr: inr.chain, step, owner: SOPHIE, ...more };
  return writeOne(pen, { act: 'first', kind: 'inrHandling', patientId: PATIENT, body });
}

function statesOf(...facts: readonly ClinicFact[]) {
  return resultsToClose(foldPatient(PATIENT, facts), TODAY).map(({ state }) => state);
}

describe('a result stays until the person told is named', () => {
  it('is open when nobody has called', () => {
    expect(statesOf(anInr(aPen(), '2.5', '2026-03-09'))).toEqual([{ kind: 'open' }]);
  });

  it.each(['voicemail', 'noAnswer', 'wrongNumber', 'refused', 'callBack', 'ofANewerApp'])(
    'is not closed by an attempt that ended in « %s », even with a name',
    (outcome) => {
      const pen = aPen();
      const inr = anInr(pen, '2.5', '2026-03-09');
      const [state] = statesOf(inr, anAttempt(pen, inr, { outcome, name: 'Jeanne Martin' }));
      expect(state).toMatchObject({ kind: 'tried', outcome, attempts: 1 });
    },
  );

  it('is not closed by somebody told whom nobody named', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    expect(statesOf(inr, anAttempt(pen, inr, {}))[0]?.kind).toBe('tried');
  });

  it('is closed by the person told and named, whatever failed before or after', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const voicemail = anAttempt(pen, inr, { outcome: 'voicemail', at: { date: TODAY, time: '09:00' } });
    const told = anAttempt(pen, inr, { name: 'Jeanne Martin' });
    const later = anAttempt(pen, inr, { outcome: 'noAnswer', at: { date: TODAY, time: '17:00' } });
    expect(statesOf(inr, voicemail, told, later)).toEqual([
      { kind: 'closed', told: 'Jeanne Martin', with: 'patient', at: { date: TODAY, time: '14:05' } },
    ]);
  });

  it('is to be called back when the last attempt says so', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const callBackAt = { date: TODAY, time: '18:00' };
    const attempt = anAttempt(pen, inr, { outcome: 'callBack', callBackAt });
    expect(statesOf(inr, attempt)).toEqual([{ kind: 'callBack', at: callBackAt, attempts: 1 }]);
  });

  it('opens again when the value told has been corrected since, and not when only its day has', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const told = anAttempt(pen, inr, { name: 'Jeanne Martin' });
    expect(statesOf(inr, told, correctInr(pen, inr, inr, '5.2'))[0]?.kind).toBe('tried');
    expect(statesOf(inr, told, correctInr(pen, inr, inr, '2.50'))[0]?.kind).toBe('closed');
  });

  it('opens again when the attempt was entered in error', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const told = anAttempt(pen, inr, { name: 'Jeanne Martin' });
    const seen = { chain: told.chain, head: told.id };
    const undone = writeOne(pen, {
      act: 'enteredInError',
      kind: 'contactAttempt',
      patientId: PATIENT,
      seen,
      target: told.id,
      reason: 'annulé à la saisie',
    });
    expect(statesOf(inr, told, undone)).toEqual([{ kind: 'open' }]);
  });
});

describe('which results are on the list', () => {
  it.each([
    { what: 'of today', on: '2026-03-10', count: 1 },
    { what: 'of fourteen days ago', on: '2026-02-24', count: 1 },
    { what: 'of fifteen days ago that nobody touched', on: '2026-02-23', count: 0 },
  ])('one $what: $count', ({ on, count }) => {
    expect(statesOf(anInr(aPen(), '2.5', on))).toHaveLength(count);
  });

  it('one of three weeks ago that somebody has begun with stays', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-02-17');
    expect(statesOf(inr, aHandling(pen, inr, 'taken'))).toHaveLength(1);
    expect(statesOf(inr, anAttempt(pen, inr, { outcome: 'voicemail' }))).toHaveLength(1);
  });

  it('only the newest of a patient: it takes over from what was left open before', () => {
    const pen = aPen();
    const [older, newer] = [anInr(pen, '6.5', '2026-03-04'), anInr(pen, '2.5', '2026-03-09')];
    const results = resultsToClose(foldPatient(PATIENT, [older, newer]), TODAY);
    expect(results.map(({ chain }) => chain)).toEqual([newer.chain]);
  });

  it('none that was taken out', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const removed = writeOne(pen, {
      act: 'enteredInError',
      kind: 'inrResult',
      patientId: PATIENT,
      seen: { chain: inr.chain, head: inr.id },
      target: inr.id,
      reason: 'autre patient',
    });
    expect(statesOf(inr, removed)).toEqual([]);
  });

  it('none of an imported history: its INRs came in one action, what a nurse types comes one by one', () => {
    const imported = write(aPen(), anIntent('2.4', '2026-02-20'), anIntent('2.5', '2026-03-09'));
    expect(statesOf(...imported)).toEqual([]);
    expect(statesOf(...imported, anInr(aPen('b'), '2.6', '2026-03-10'))).toHaveLength(1);
  });

  it('none that an import brought alone', () => {
    const { body, ...alone } = anIntent('2.5', '2026-03-09') as IntentOf<'inrResult'> & { readonly act: 'first' };
    expect(statesOf(writeOne(aPen(), { ...alone, body: { ...body, origin: 'import' } }))).toEqual([]);
  });

  function anIntent(value: string, on: string): IntentOf<'inrResult'> {
    return {
      act: 'first',
      kind: 'inrResult',
      patientId: PATIENT,
      body: {
        inr: { comparator: '=', value },
        sampledAt: { date: day(on) },
        method: 'laboratory',
        legalBasis: 'medicalBiology',
      },
    };
  }
});

describe('who sees to it', () => {
  const pen = aPen();
  const inr = anInr(pen, '2.5', '2026-03-09');
  const taken = aHandling(pen, inr, 'taken', { deadline: '2026-03-10T17:00:00.000Z' });
  const ownerAfter = (...facts: readonly ClinicFact[]) =>
    resultsToClose(foldPatient(PATIENT, [inr, ...facts]), TODAY)[0];

  it('is nobody, until somebody has taken it', () => {
    expect(ownerAfter()?.owner).toEqual({ kind: 'nobody' });
    expect(ownerAfter(taken)).toMatchObject({
      owner: { kind: 'taken', owner: SOPHIE, since: taken.writtenAt.instant, by: taken.author },
      deadline: '2026-03-10T17:00:00.000Z',
    });
  });

  it('is whom it was handed over to, and the deadline stays', () => {
    const other = '0198b2a0-1111-7000-8000-000000000003';
    expect(ownerAfter(taken, aHandling(pen, inr, 'handedOver', { owner: other }))).toMatchObject({
      owner: { kind: 'handedOver', owner: other },
      deadline: '2026-03-10T17:00:00.000Z',
    });
  });

  it('is nobody again once it was given back', () => {
    const { owner: _nobody, ...given } = { inr: inr.chain, step: 'released', owner: undefined };
    const released = writeOne(pen, { act: 'first', kind: 'inrHandling', patientId: PATIENT, body: given });
    expect(ownerAfter(taken, released)?.owner).toEqual({ kind: 'nobody' });
  });
});

describe('how pressing it is', () => {
  const tierOf = (...facts: readonly ClinicFact[]) =>
    resultsToClose(foldPatient(PATIENT, facts), TODAY).map(({ verdict }) => [verdict.tier, verdict.judgedBy]);

  it('follows the range of its day', () => {
    const pen = aPen();
    expect(tierOf(aCourse(pen, '2026-01-01', ['2', '3']), anInr(pen, '4.2', '2026-03-09'))).toEqual([
      ['watch', 'ownRange'],
    ]);
    expect(tierOf(aCourse(pen, '2026-01-01', ['3', '4.5']), anInr(pen, '4.2', '2026-03-09'))).toEqual([
      ['none', 'ownRange'],
    ]);
  });

  it('follows the stricter of two ranges in dispute, whoever’s hash is greater', () => {
    for (const name of ['b', 'c', 'd']) {
      const [one, other] = [aPen(), aPen(name)];
      const inr = anInr(one, '4.2', '2026-03-09');
      const courses = [aCourse(one, '2026-01-01', ['3', '4.5']), aCourse(other, '2026-01-01', ['2', '3'])];
      expect(tierOf(...courses, inr)).toEqual([['watch', 'stricterZone']]);
    }
  });

  it('follows the worst of two corrections in dispute, whoever’s hash is greater', () => {
    for (const name of ['b', 'c', 'd']) {
      const [one, other] = [aPen(), aPen(name)];
      const inr = anInr(one, '2.4', '2026-03-09');
      const facts = [aCourse(one, '2026-01-01', ['2', '3']), inr, correctInr(one, inr, inr, '2.6')];
      expect(tierOf(...facts, correctInr(other, inr, inr, '8.2'))).toEqual([['immediate', 'ownRange']]);
    }
  });

  it('a bleeding told in the list of questions makes any INR urgent', () => {
    const pen = aPen();
    const inr = anInr(pen, '2.5', '2026-03-09');
    const body = { inr: inr.chain, questions: 1, answers: { bleeding: 'yes' } };
    const asked = writeOne(pen, { act: 'first', kind: 'inrChecklist', patientId: PATIENT, body });
    expect(tierOf(aCourse(pen, '2026-01-01', ['2', '3']), inr, asked)).toEqual([['immediate', 'ownRange']]);
  });

  it.each([
    { on: '2025-12-10', tier: 'watch' },
    { on: '2025-12-11', tier: 'sameDay' },
  ])('a thrombosis of $on makes an INR of 1.4 on 10 March « $tier »: three months', ({ on, tier }) => {
    const pen = aPen();
    const body = {
      type: 'thrombosis',
      severity: 'major',
      occurredOn: day(on),
      avkLink: 'none',
      outcome: 'recovered',
    };
    const thrombosis = writeOne(pen, { act: 'first', kind: 'clinicalEvent', patientId: PATIENT, body });
    const facts = [aCourse(pen, '2025-01-01', ['2', '3']), anInr(pen, '1.4', '2026-03-10'), thrombosis];
    expect(tierOf(...facts)).toEqual([[tier, 'ownRange']]);
  });
});

it('says the same whatever the order in which the facts arrived', () => {
  const [one, other] = [aPen(), aPen('b')];
  const inr = anInr(one, '6.4', '2026-03-09');
  const facts = [
    aCourse(one, '2026-01-01', ['2', '3']),
    inr,
    correctInr(other, inr, inr, '6.1'),
    aHandling(one, inr, 'taken'),
    aHandling(other, inr, 'handedOver'),
    anAttempt(one, inr, { outcome: 'voicemail' }),
    anAttempt(other, inr, { outcome: 'noAnswer' }),
  ];
  const expected = resultsToClose(foldPatient(PATIENT, facts), TODAY);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      expect(resultsToClose(foldPatient(PATIENT, shuffled), TODAY)).toEqual(expected);
    }),
    { seed: 20261122 },
  );
});

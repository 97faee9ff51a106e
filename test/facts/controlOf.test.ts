import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { controlOf, samplesAwaited } from '#facts/controlOf.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { anInr, aPen, day, PATIENT, writeOne } from './aHistory.ts';

const UNKNOWN_INR = '0198b2a0-9999-7000-8000-000000000001';

function controlIn(facts: readonly ClinicFact[], apart: readonly ClinicFact[] = []) {
  return controlOf(foldPatient(PATIENT, facts), apart);
}

function aControl(pen: Pen, dueOn: string, more: { readonly inr?: string; readonly after?: ClinicFact } = {}) {
  const body = { dueOn: day(dueOn), ...(more.inr === undefined ? {} : { inr: more.inr }) };
  const about = { kind: 'nextControl', patientId: PATIENT, body } as const;
  const { after } = more;
  return writeOne(
    pen,
    after === undefined
      ? { act: 'first', ...about }
      : { act: 'change', seen: { chain: after.chain, head: after.id }, ...about },
  );
}

function aSample(pen: Pen, drawnOn: string) {
  return writeOne(pen, {
    act: 'first',
    kind: 'inrDrawn',
    patientId: PATIENT,
    body: { drawnOn: day(drawnOn), toldBy: 'patient' },
  });
}

function aRecall(pen: Pen, on: string, outcome = 'voicemail') {
  return writeOne(pen, {
    act: 'first',
    kind: 'contactAttempt',
    patientId: PATIENT,
    body: { about: 'recall', with: 'patient', at: { date: day(on) }, by: 'telephone', outcome },
  });
}

function aHandling(pen: Pen, inr: string) {
  return writeOne(pen, {
    act: 'first',
    kind: 'inrHandling',
    patientId: PATIENT,
    body: { inr, step: 'taken', owner: inr },
  });
}

describe('a planned control', () => {
  it('is answered by the INR that comes after it was set, up to three days early, until the next one is set', () => {
    const pen = aPen();
    const control = aControl(pen, '2026-03-20');
    const inr = anInr(pen, '2.5', '2026-03-17');
    expect(controlIn([control, inr])).toMatchObject({ dueOn: '2026-03-20', answered: 'yes' });
    const next = aControl(pen, '2026-04-17', { inr: inr.chain, after: control });
    expect(controlIn([control, inr, next])).toMatchObject({ dueOn: '2026-04-17', answered: 'no' });
  });

  it('for the day after an INR is not answered by that INR, named or only known', () => {
    const pen = aPen();
    const inr = anInr(pen, '6.4', '2026-03-17');
    expect(controlIn([inr, aControl(pen, '2026-03-18', { inr: inr.chain })]).answered).toBe('no');
    expect(controlIn([inr, aControl(pen, '2026-03-18')]).answered).toBe('no');
    expect(controlIn([inr, aControl(pen, '2026-03-17', { inr: inr.chain })]).answered).toBe('no');
  });

  it('is answered no more once its INR was entered in error', () => {
    const pen = aPen();
    const control = aControl(pen, '2026-03-20');
    const inr = anInr(pen, '2.5', '2026-03-20');
    const removed = writeOne(pen, {
      act: 'enteredInError',
      kind: 'inrResult',
      patientId: PATIENT,
      seen: { chain: inr.chain, head: inr.id },
      target: inr.id,
      reason: 'autre patient',
    });
    expect(controlIn([control, inr]).answered).toBe('yes');
    expect(controlIn([control, inr, removed]).answered).toBe('no');
  });

  it('in dispute, is the earliest that no INR answers', () => {
    const one = aPen('a');
    const other = aPen('b');
    const facts = [aControl(one, '2026-03-20'), aControl(other, '2026-04-10')];
    expect(controlIn(facts)).toMatchObject({ dueOn: '2026-03-20', answered: 'no' });
    const later = aPen('z');
    expect(controlIn([...facts, anInr(later, '2.5', '2026-03-20')])).toMatchObject({
      dueOn: '2026-04-10',
      answered: 'no',
    });
  });

  it('that nobody set has no day, and is answered by nothing', () => {
    expect(controlIn([anInr(aPen(), '2.5', '2026-03-20')])).toMatchObject({ dueOn: undefined, answered: 'no' });
  });

  it('is told the same whatever the order in which the facts arrived', () => {
    const pen = aPen();
    const control = aControl(pen, '2026-03-20');
    const inr = anInr(pen, '2.5', '2026-03-19');
    const facts = [control, inr, aSample(pen, '2026-04-18'), aControl(pen, '2026-04-17', { after: control })];
    const all = [...facts, aRecall(pen, '2026-04-20'), aRecall(pen, '2026-04-21', 'told')];
    const expected = controlIn(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(controlIn(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('what tells of a result that is not here', () => {
  it('nothing, until somebody says that the sample was taken; and nothing again once its result is here', () => {
    const pen = aPen();
    const control = aControl(pen, '2026-03-20');
    expect(controlIn([control]).trace).toEqual({ kind: 'none' });
    const sample = aSample(pen, '2026-03-21');
    expect(controlIn([control, sample]).trace).toEqual({ kind: 'drawn', on: '2026-03-21', toldBy: 'patient' });
    expect(controlIn([control, sample, anInr(pen, '2.5', '2026-03-21')]).trace).toEqual({ kind: 'none' });
  });

  it('a result of the day before the day that was told is taken for it only when it came later', () => {
    const pen = aPen();
    const before = anInr(pen, '2.5', '2026-03-20');
    const sample = aSample(pen, '2026-03-21');
    expect(samplesAwaited(foldPatient(PATIENT, [before, sample]))).toHaveLength(1);
    const after = anInr(pen, '2.6', '2026-03-20');
    expect(samplesAwaited(foldPatient(PATIENT, [sample, after]))).toHaveLength(0);
  });

  it('somebody saw to an INR that is not in this file: it has arrived, and is not here yet', () => {
    const pen = aPen();
    expect(controlIn([aControl(pen, '2026-03-20'), aHandling(pen, UNKNOWN_INR)]).trace).toEqual({ kind: 'elsewhere' });
  });

  it('an old entry about an INR that never came is not taken for news once a newer INR is here', () => {
    const pen = aPen();
    expect(controlIn([aHandling(pen, UNKNOWN_INR), anInr(pen, '2.5', '2026-03-20')]).trace).toEqual({ kind: 'none' });
  });

  it('an INR that the region keeps apart is said to be apart, unless a later one is here', () => {
    const pen = aPen();
    const apart = anInr(pen, '2.5', '2026-03-20');
    expect(controlIn([aControl(pen, '2026-03-20')], [apart]).trace).toEqual({ kind: 'apart' });
    expect(controlIn([aControl(pen, '2026-03-20'), aHandling(pen, apart.chain)], [apart]).trace).toEqual({
      kind: 'apart',
    });
    expect(controlIn([anInr(pen, '2.6', '2026-03-21')], [apart]).trace).toEqual({ kind: 'none' });
  });
});

describe('the calls about a control', () => {
  it('are those since the last INR, in the order of their days', () => {
    const pen = aPen();
    const facts = [
      aRecall(pen, '2026-03-01'),
      anInr(pen, '2.5', '2026-03-02'),
      aRecall(pen, '2026-04-21', 'told'),
      aRecall(pen, '2026-04-20'),
    ];
    expect(controlIn(facts).attempts.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-04-20', 'voicemail'],
      ['2026-04-21', 'told'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { historyOf } from '#facts/historyOf.ts';
import { hospitalStays } from '#facts/hospitalStays.ts';
import type { HospitalStay } from '#facts/kinds/hospitalStay.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { readingsOf } from '#facts/readings.ts';
import { aCourse, anInr, aPen, day, PATIENT, writeOne } from './aHistory.ts';

type Told = { readonly in: string; readonly out?: string; readonly type?: string };

function body({ in: admittedOn, out, type = 'stay' }: Told): HospitalStay {
  const left = out === undefined ? {} : { dischargedOn: day(out) };
  return { type, admittedOn: day(admittedOn), ...left, planned: 'no', motive: 'infection', avkLink: 'none' };
}

function aStay(pen: Pen, told: Told): ClinicFact {
  return writeOne(pen, { act: 'first', kind: 'hospitalStay', patientId: PATIENT, body: body(told) });
}

function discharge(pen: Pen, stay: ClinicFact, told: Told): ClinicFact {
  const seen = { chain: stay.chain, head: stay.id };
  return writeOne(pen, { act: 'change', kind: 'hospitalStay', patientId: PATIENT, seen, body: body(told) });
}

const staysOf = (...facts: ClinicFact[]) => hospitalStays(foldPatient(PATIENT, facts));

describe('the stays that a TTR leaves out (clinical reference 1.2)', () => {
  it.each([
    { stay: 'of one night', told: { in: '2026-03-01', out: '2026-03-02' }, is: [['2026-03-01', '2026-03-02']] },
    { stay: 'of a day without a night', told: { in: '2026-03-01', out: '2026-03-01' }, is: [] },
    {
      stay: 'at the emergency department, even overnight',
      told: { in: '2026-03-01', out: '2026-03-02', type: 'emergencyVisit' },
      is: [],
    },
    { stay: 'without a known discharge', told: { in: '2026-03-01' }, is: [['2026-03-01', null]] },
    { stay: 'left before it began', told: { in: '2026-03-05', out: '2026-03-01' }, is: [['2026-03-05', null]] },
    {
      stay: 'of a type that only a newer version knows',
      told: { in: '2026-03-01', out: '2026-03-20', type: 'rehabilitation' },
      is: [['2026-03-01', '2026-03-20']],
    },
  ])('a stay $stay', ({ told, is }) => {
    expect(staysOf(aStay(aPen(), told)).map(({ from, to }) => [from, to])).toEqual(is);
  });

  it('a discharge written later ends the stay', () => {
    const pen = aPen();
    const admitted = aStay(pen, { in: '2026-03-01' });
    const left = discharge(pen, admitted, { in: '2026-03-01', out: '2026-03-09' });
    expect(staysOf(left, admitted)).toEqual([{ from: '2026-03-01', to: '2026-03-09' }]);
  });

  it('a stay entered in error leaves nothing out', () => {
    const pen = aPen();
    const stay = aStay(pen, { in: '2026-03-01' });
    const removed = writeOne(pen, {
      act: 'enteredInError',
      kind: 'hospitalStay',
      patientId: PATIENT,
      seen: { chain: stay.chain, head: stay.id },
      target: stay.id,
      reason: 'autre patient',
    });
    expect(staysOf(stay, removed)).toEqual([]);
  });

  it('two tablets that disagree on the discharge leave out every day that one of them says', () => {
    const pen = aPen();
    const admitted = aStay(pen, { in: '2026-03-01' });
    const early = discharge(pen, admitted, { in: '2026-03-01', out: '2026-03-05' });
    const late = discharge(aPen('b'), admitted, { in: '2026-03-01', out: '2026-03-09' });
    const ends = staysOf(admitted, early, late).map(({ to }) => to);
    expect(new Set(ends)).toEqual(new Set(['2026-03-05', '2026-03-09']));
  });
});

describe('the TTR of a patient who was in hospital', () => {
  const pen = aPen();
  const monthly = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-03-30', '2026-04-27'];
  const facts = [aCourse(pen, '2025-01-01', ['2', '3']), ...monthly.map((on) => anInr(pen, '2.5', on))];
  const ttrWith = (...more: ClinicFact[]) => {
    const readings = readingsOf(foldPatient(PATIENT, [...facts, ...more]));
    if (readings.kind !== 'settled') throw new Error(readings.kind);
    return timeInTherapeuticRange(historyOf(readings.reading), CLINIC_CONVENTION);
  };

  it('leaves out the interval that his stay meets, and counts the others', () => {
    expect(ttrWith()).toMatchObject({ daysWithin: 112, daysSkippedHospitalStay: 0 });
    const met = ttrWith(aStay(pen, { in: '2026-03-10', out: '2026-03-14' }));
    expect(met).toMatchObject({ daysWithin: 84, daysSkippedHospitalStay: 28, intervals: 3 });
  });

  it('leaves out all that follows while nobody knows of a discharge', () => {
    expect(ttrWith(aStay(pen, { in: '2026-02-10' }))).toMatchObject({ daysWithin: 28, daysSkippedHospitalStay: 84 });
  });

  it('never counts more days for having been in hospital, whatever the order in which facts arrive', () => {
    const stays = [
      aStay(pen, { in: '2026-01-20', out: '2026-02-20' }),
      aStay(pen, { in: '2026-02-10', out: '2026-02-11' }),
      aStay(pen, { in: '2026-04-26', out: '2026-04-27' }),
    ];
    const all = fc.subarray(stays);
    const order = fc.shuffledSubarray([...facts, ...stays], { minLength: facts.length + stays.length });
    fc.assert(
      fc.property(all, order, (some, arrived) => {
        const kept = arrived.filter((fact) => !stays.includes(fact) || some.includes(fact));
        const readings = readingsOf(foldPatient(PATIENT, kept));
        if (readings.kind !== 'settled') throw new Error(readings.kind);
        const shuffled = timeInTherapeuticRange(historyOf(readings.reading), CLINIC_CONVENTION);
        const straight = ttrWith(...some);
        expect(shuffled).toEqual(straight);
        if (straight.kind === 'measured') expect(straight.daysWithin + straight.daysSkippedHospitalStay).toBe(112);
      }),
    );
  });
});

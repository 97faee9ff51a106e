import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { controlOffers } from '#facts/controlOffers.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { aCourse, aDose, anInr, anInterruption, aPen, day, PATIENT, writeOne } from './aHistory.ts';

const TODAY = day('2026-11-18'); // a Wednesday

function offersOn(facts: readonly ClinicFact[], today = TODAY) {
  return controlOffers(foldPatient(PATIENT, facts), today).map(({ situation, since, dueOn }) => ({
    situation,
    since,
    dueOn,
  }));
}

/** In 2 to 3, taken for long, with the INRs given. */
function aPatient(pen: Pen, ...inrs: readonly (readonly [value: string, on: string])[]) {
  return [aCourse(pen, '2025-01-01', ['2', '3']), ...inrs.map(([value, on]) => anInr(pen, value, on))];
}

function aCourseSince(pen: Pen, startedOn: string) {
  return writeOne(pen, {
    act: 'first',
    kind: 'avkCourse',
    patientId: PATIENT,
    validFrom: day(startedOn),
    body: {
      indication: 'atrialFibrillation',
      molecule: 'warfarin',
      tablet: 'coumadine-5',
      startedOn: day(startedOn),
      start: 'initiation',
      range: { low: '2', high: '3' },
      plannedDuration: 'lifelong',
      whoAdaptsDose: 'clinic',
    },
  });
}

describe('the guideline proposes, counted from the last INR', () => {
  it('a month at most once two INRs in a row are in range (clinical reference 4.4)', () => {
    expect(offersOn(aPatient(aPen(), ['2.4', '2026-10-20'], ['2.6', '2026-11-18']))).toEqual([
      { situation: 'stable', since: '2026-11-18', dueOn: '2026-12-16' },
    ]);
  });

  it.each([
    { inrs: [['2.4', '2026-11-18']], why: 'one INR is not two' },
    {
      inrs: [
        ['3.1', '2026-11-10'],
        ['2.4', '2026-11-18'],
      ],
      why: 'the one before was out of range',
    },
    {
      inrs: [
        ['2.4', '2026-11-10'],
        ['1.9', '2026-11-18'],
      ],
      why: 'the last is out of range',
    },
  ] as const)('a week until it is stable: $why', ({ inrs }) => {
    expect(offersOn(aPatient(aPen(), ...inrs))).toEqual([
      { situation: 'untilStable', since: '2026-11-18', dueOn: '2026-11-25' },
    ]);
  });

  it('nothing of a patient without an INR, treated for long', () => {
    expect(offersOn(aPatient(aPen()))).toEqual([]);
  });

  it('a week for a patient without a known range: whether he is stable cannot be said', () => {
    const pen = aPen();
    expect(offersOn([anInr(pen, '2.4', '2026-11-10'), anInr(pen, '2.5', '2026-11-18')])).toMatchObject([
      { situation: 'untilStable' },
    ]);
  });
});

describe('the guideline proposes first what presses most', () => {
  it.each([
    { value: '3.9', first: 'untilStable' },
    { value: '4', first: 'overdose' },
    { value: '6.5', first: 'overdose' },
  ])('after an INR of $value in a range of 2 to 3: $first (clinical reference 4.1)', ({ value, first }) => {
    expect(offersOn(aPatient(aPen(), ['2.4', '2026-11-10'], [value, '2026-11-18']))[0]?.situation).toBe(first);
  });

  it('not the day after an INR of 4.2 in a range of 3 to 4.5: that is no overdose', () => {
    const pen = aPen();
    const inrs = [anInr(pen, '4.1', '2026-11-10'), anInr(pen, '4.2', '2026-11-18')];
    expect(offersOn([aCourse(pen, '2025-01-01', ['3', '4.5']), ...inrs])).toMatchObject([{ situation: 'stable' }]);
  });

  it('three days after a changed dose, counted from the day it holds, until an INR came after it', () => {
    const pen = aPen();
    const before = aDose(pen, '2026-01-01', 4);
    const facts = [...aPatient(pen, ['2.4', '2026-10-20'], ['2.6', '2026-11-17']), before];
    const changed = aDose(pen, '2026-11-18', 5, before);
    expect(offersOn([...facts, changed])).toEqual([
      { situation: 'doseChanged', since: '2026-11-18', dueOn: '2026-11-21' },
      { situation: 'untilStable', since: '2026-11-17', dueOn: '2026-11-24' },
    ]);
    const after = anInr(pen, '2.5', '2026-11-21');
    expect(offersOn([...facts, changed, after], day('2026-11-21'))).toMatchObject([{ situation: 'untilStable' }]);
  });

  it('no change where the same dose was only decided again', () => {
    const pen = aPen();
    const before = aDose(pen, '2026-01-01', 4);
    const again = writeOne(pen, {
      act: 'change',
      kind: 'doseSchedule',
      patientId: PATIENT,
      validFrom: day('2026-11-18'),
      seen: { chain: before.chain, head: before.id },
      body: { ...before.body, decidedBy: { name: 'Dr Martin', how: 'telephone' } },
    });
    const facts = [...aPatient(pen, ['2.4', '2026-10-20'], ['2.6', '2026-11-17']), before, again];
    expect(offersOn(facts)).toMatchObject([{ situation: 'stable' }]);
  });

  it('two days after AVK were resumed, and after a medicine that interacts was begun', () => {
    const pen = aPen();
    const stopped = anInterruption(pen, 'interrupted', '2026-11-11');
    const facts = aPatient(pen, ['2.4', '2026-10-20'], ['2.6', '2026-11-10']);
    const resumed = anInterruption(pen, 'resumed', '2026-11-17', stopped);
    expect(offersOn([...facts, stopped, resumed])[0]).toEqual({
      situation: 'destabilised',
      since: '2026-11-17',
      dueOn: '2026-11-19',
    });
    const medicine = (interaction?: string) =>
      writeOne(pen, {
        act: 'first',
        kind: 'coMedication',
        patientId: PATIENT,
        validFrom: day('2026-11-16'),
        body: { name: 'un médicament', state: 'taking', ...(interaction === undefined ? {} : { interaction }) },
      });
    expect(offersOn([...facts, medicine('amiodarone')])[0]).toMatchObject({
      situation: 'destabilised',
      since: '2026-11-16',
    });
    expect(offersOn([...facts, medicine()])[0]?.situation).not.toBe('destabilised');
  });

  it('two days after an illness that was said at the last INR, and never for one said at an INR before it', () => {
    const pen = aPen();
    const [course, earlier, last] = aPatient(pen, ['2.4', '2026-11-10'], ['2.6', '2026-11-18']);
    const said = (inr: ClinicFact | undefined) =>
      writeOne(pen, {
        act: 'first',
        kind: 'inrChecklist',
        patientId: PATIENT,
        body: { inr: inr?.chain ?? '', questions: 1, answers: { illness: 'yes' } },
      });
    const facts = [course, earlier, last].flatMap((fact) => fact ?? []);
    expect(offersOn([...facts, said(last)])[0]?.situation).toBe('destabilised');
    expect(offersOn([...facts, said(earlier)])[0]?.situation).toBe('stable');
  });
});

describe('after the start of the treatment', () => {
  it.each([
    { inrs: [], first: { situation: 'firstAfterStart', since: '2026-11-16', dueOn: '2026-11-19' } },
    { inrs: ['2026-11-18'], first: { situation: 'secondAfterStart', since: '2026-11-18', dueOn: '2026-11-21' } },
  ])('the guideline proposes with $inrs.length INRs: $first.situation (clinical reference 4.4)', ({ inrs, first }) => {
    const pen = aPen();
    const facts = [aCourseSince(pen, '2026-11-16'), ...inrs.map((on) => anInr(pen, '1.4', on))];
    expect(offersOn(facts)[0]).toEqual(first);
  });

  it.each([
    { startedOn: '2026-10-07', days: 42, starting: true },
    { startedOn: '2026-10-06', days: 43, starting: false },
  ])('begun $days days ago: $starting (six weeks, clinical reference 1.2)', ({ startedOn, starting }) => {
    const situations = offersOn([aCourseSince(aPen(), startedOn)]).map(({ situation }) => situation);
    expect(situations.includes('firstAfterStart')).toBe(starting);
  });
});

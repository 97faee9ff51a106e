import { describe, expect, it } from 'vitest';
import { composeGroup, type Intent } from '#facts/composeGroup.ts';
import { foldPatient } from '#facts/patientFile.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import { dayProblem, firstDayOfLife } from '#ui/nurse/clinical-history/entryDay.ts';
import { entryIntent } from '#ui/nurse/clinical-history/entryIntent.ts';
import type { EntryContext } from '#ui/nurse/clinical-history/entryRead.ts';
import { readAssessments, assessmentDraft } from '#ui/nurse/clinical-history/readAssessments.ts';
import { conditionDraft, readCondition } from '#ui/nurse/clinical-history/readCondition.ts';
import { eventDraft, inrNear, readEvent } from '#ui/nurse/clinical-history/readEvent.ts';
import { interruptionDraft, readInterruption } from '#ui/nurse/clinical-history/readInterruption.ts';
import { medicineDraft, readMedicine } from '#ui/nurse/clinical-history/readMedicine.ts';
import { nextControlIntents, procedureDraft, readProcedure } from '#ui/nurse/clinical-history/readProcedure.ts';
import { readStay, stayDraft } from '#ui/nurse/clinical-history/readStay.ts';
import { readTicked, tickAct, tickDraft, tickProblems } from '#ui/nurse/clinical-history/readTicks.ts';
import { anInr, anInterruption, aPen, day, PATIENT, write, writeOne } from '#test/facts/aHistory.ts';

const TODAY = day('2026-11-22');

function about(mode: EntryContext['mode'] = 'first', ...facts: readonly ClinicFact[]): EntryContext {
  return { file: foldPatient(PATIENT, facts), today: TODAY, earliest: day('1941-01-01'), mode };
}

const problemsOf = (read: { readonly kind: string }) => ('problems' in read ? read.problems : 'none');

describe('a day in a form is refused where it stands', () => {
  const rules = { required: 'yes', earliest: day('1941-01-01'), latest: TODAY } as const;
  it.each([
    { typed: '', is: 'no-day' },
    { typed: 'unreadable', is: 'unreadable-day' },
    { typed: '2026-02-30', is: 'unreadable-day' },
    { typed: '2026-11-23', is: 'future-day' },
    { typed: '2026-11-22', is: undefined },
    { typed: '1941-01-01', is: undefined },
    { typed: '1940-12-31', is: 'before-birth' },
  ])('"$typed" is $is', ({ typed, is }) => {
    expect(dayProblem(typed, rules)).toBe(is);
  });

  it('may be empty where nobody has to know it, but not half typed', () => {
    expect(dayProblem('', { required: 'no' })).toBeUndefined();
    expect(dayProblem('unreadable', { required: 'no' })).toBe('unreadable-day');
  });

  it.each([
    { precision: 'day', is: '1941-03-12' },
    { precision: 'month', is: '1941-03-01' },
    { precision: 'year', is: '1941-01-01' },
  ])('nothing true is refused of a birth known by its $precision', ({ precision, is }) => {
    const born = writeOne(aPen(), {
      act: 'first',
      kind: 'patientIdentity',
      patientId: PATIENT,
      body: {
        birthName: 'MARTIN',
        birthFirstNames: ['JEANNE'],
        birthDate: { date: day('1941-03-12'), precision },
        sex: 'F',
        status: 'PROV',
      },
    });
    expect(firstDayOfLife(foldPatient(PATIENT, [born]))).toBe(is);
  });
});

describe('a hospital stay', () => {
  const told = {
    ...stayDraft(undefined),
    type: 'stay',
    admittedOn: '2026-11-01',
    dischargedOn: '2026-11-05',
    planned: 'no',
    motive: 'bleeding',
    avkLink: 'probable',
  };

  it('is kept as told, without an empty hospital', () => {
    expect(readStay(told, about())).toEqual({
      kind: 'ok',
      body: {
        type: 'stay',
        admittedOn: '2026-11-01',
        dischargedOn: '2026-11-05',
        planned: 'no',
        motive: 'bleeding',
        avkLink: 'probable',
      },
    });
  });

  it('is refused when he left before he came, or in the future', () => {
    const early = readStay({ ...told, dischargedOn: '2026-10-31' }, about());
    expect(problemsOf(early)).toEqual({ dischargedOn: 'before-admission' });
    expect(problemsOf(readStay({ ...told, dischargedOn: '2026-11-23' }, about()))).toEqual({
      dischargedOn: 'future-day',
    });
    expect(readStay({ ...told, dischargedOn: '2026-11-01' }, about()).kind).toBe('ok');
  });

  it('may have no discharge yet; « noter la sortie » asks for one', () => {
    expect(readStay({ ...told, dischargedOn: '' }, about()).kind).toBe('ok');
    expect(problemsOf(readStay({ ...told, dischargedOn: '' }, about('change')))).toEqual({ dischargedOn: 'no-day' });
  });

  it('asks for every answer, of which unknown is one', () => {
    const empty = readStay(stayDraft(undefined), about());
    expect(problemsOf(empty)).toMatchObject({
      type: 'missing',
      admittedOn: 'no-day',
      planned: 'missing',
      motive: 'missing',
      avkLink: 'missing',
    });
    expect(readStay({ ...told, planned: 'unknown', motive: 'unknown', avkLink: 'unknown' }, about()).kind).toBe('ok');
  });

  it('at the emergency department has one day and was not planned', () => {
    const visit = readStay({ ...told, type: 'emergencyVisit', planned: '' }, about());
    expect(visit).toMatchObject({ kind: 'ok', body: { planned: 'no' } });
    expect('body' in visit && visit.body).not.toHaveProperty('dischargedOn');
  });
});

describe('an event', () => {
  const fall = {
    ...eventDraft(undefined),
    type: 'fall',
    severity: 'minor',
    occurredOn: '2026-11-20',
    avkLink: 'none',
    outcome: 'recovered',
  };

  it('needs a place only when it is a bleeding or a thrombosis', () => {
    expect(readEvent(fall, about()).kind).toBe('ok');
    for (const type of ['bleeding', 'thrombosis']) {
      expect(problemsOf(readEvent({ ...fall, type }, about()))).toEqual({ location: 'missing' });
    }
  });

  it.each([
    { typed: '', inr: undefined },
    { typed: '5,2', inr: { comparator: '=', value: '5.2' } },
    { typed: '> 8', inr: { comparator: '>', value: '8' } },
  ])('with an INR typed as "$typed"', ({ typed, inr }) => {
    const read = readEvent({ ...fall, inr: typed }, about());
    expect('body' in read && read.body.inr).toEqual(inr);
  });

  it('is refused with an INR that is none', () => {
    expect(problemsOf(readEvent({ ...fall, inr: 'haut' }, about()))).toEqual({ inr: 'not-an-inr' });
  });

  it.each([
    { on: '2026-11-20', near: '4.1' },
    { on: '2026-11-21', near: '4.1' },
    // Three days after the first, one before the second.
    { on: '2026-11-16', near: '2.6' },
    { on: '2026-11-12', near: '2.6' },
    { on: '2026-11-11', near: undefined },
  ])('on $on is shown the INR $near of the file', ({ on, near }) => {
    const pen = aPen();
    const { file } = about('first', anInr(pen, '2.6', '2026-11-15'), anInr(pen, '4.1', '2026-11-20'));
    expect(inrNear(file, day(on))?.inr.value).toBe(near);
  });
});

describe('an interruption of the AVK', () => {
  it('has begun: one that is only planned stands with the procedure', () => {
    const stop = { ...interruptionDraft(undefined, about()), cause: 'bleeding', day: '2026-11-23' };
    expect(problemsOf(readInterruption(stop, about()))).toEqual({ day: 'future-day' });
    expect(readInterruption({ ...stop, day: '2026-11-22' }, about())).toMatchObject({
      validFrom: '2026-11-22',
      body: { state: 'interrupted', cause: 'bleeding' },
    });
  });

  it('ends on a day that may lie ahead, never before it began', () => {
    const stopped = anInterruption(aPen(), 'interrupted', '2026-11-10');
    const resume = interruptionDraft(stopped, about('change'));
    expect(readInterruption({ ...resume, day: '2026-12-01' }, about('change'))).toMatchObject({
      body: { state: 'resumed' },
    });
    expect(problemsOf(readInterruption({ ...resume, day: '2026-11-09' }, about('change')))).toEqual({
      day: 'before-start',
    });
  });
});

describe('an interruption that is put right', () => {
  const stopped = anInterruption(aPen(), 'interrupted', '2026-11-10');
  const resumed = anInterruption(aPen('b'), 'resumed', '2026-11-15', stopped);
  const context = about('correction', stopped, resumed);

  it.each([
    { fact: stopped, on: '2026-11-15', is: 'none' },
    { fact: stopped, on: '2026-11-16', is: { day: 'after-resumption' } },
    { fact: resumed, on: '2026-11-10', is: 'none' },
    { fact: resumed, on: '2026-11-09', is: { day: 'before-start' } },
  ])('to $on of $fact.body.state', ({ fact, on, is }) => {
    const draft = { ...interruptionDraft(fact, context), day: on, cause: 'unknown' };
    expect(problemsOf(readInterruption(draft, context))).toEqual(is);
  });
});

describe('a planned procedure', () => {
  const planned = {
    ...procedureDraft(undefined),
    procedure: 'surgery',
    plannedOn: '2026-12-10',
    relay: 'heparin',
    decidedBy: 'Dr Roche',
    stopOn: '2026-12-05',
    resumeOn: '2026-12-11',
    controlOn: '2026-12-17',
  };

  it('names who decides as soon as something is decided', () => {
    expect(problemsOf(readProcedure({ ...planned, decidedBy: ' ' }, about()))).toEqual({ decidedBy: 'no-decider' });
    expect(readProcedure({ ...planned, relay: 'undecided', decidedBy: '' }, about()).kind).toBe('ok');
  });

  it('stops the AVK before it and resumes them after it', () => {
    expect(problemsOf(readProcedure({ ...planned, stopOn: '2026-12-11' }, about()))).toEqual({
      stopOn: 'after-procedure',
    });
    expect(problemsOf(readProcedure({ ...planned, resumeOn: '2026-12-09' }, about()))).toEqual({
      resumeOn: 'before-procedure',
    });
    expect(problemsOf(readProcedure({ ...planned, controlOn: '2026-12-09' }, about()))).toEqual({
      controlOn: 'before-procedure',
    });
  });

  it('keeps no days of a stop when the AVK go on', () => {
    const read = readProcedure({ ...planned, relay: 'none' }, about());
    expect('body' in read && Object.keys(read.body)).not.toContain('stopOn');
  });

  it('cannot be done before its day', () => {
    expect(problemsOf(readProcedure({ ...planned, state: 'done' }, about()))).toEqual({ plannedOn: 'future-day' });
  });

  it('sets the next control only when a person ticks it', () => {
    const unticked = readProcedure(planned, about());
    expect('also' in unticked && unticked.also).toEqual([]);
    const ticked = readProcedure({ ...planned, setControl: 'yes' }, about());
    expect('also' in ticked && ticked.also).toMatchObject([{ act: 'first', body: { dueOn: '2026-12-17' } }]);
  });

  it('changes the control that stands, and leaves one in dispute alone', () => {
    const pen = aPen();
    const control = { kind: 'nextControl', patientId: PATIENT } as const;
    const first = writeOne(pen, { act: 'first', ...control, body: { dueOn: day('2026-12-01') } });
    const change = { act: 'change', ...control, seen: { chain: first.chain, head: first.id } } as const;
    const mine = writeOne(pen, { ...change, body: { dueOn: day('2026-12-02') } });
    const yours = writeOne(aPen('b'), { ...change, body: { dueOn: day('2026-12-03') } });
    const intents = (...facts: ClinicFact[]) => nextControlIntents(foldPatient(PATIENT, facts), day('2026-12-17'));
    expect(intents(first)).toMatchObject([{ act: 'change', seen: { head: first.id } }]);
    expect(intents(first, mine, yours)).toEqual([]);
  });
});

describe('a condition', () => {
  it('is not kept before somebody said how severe it is, and unknown is an answer', () => {
    const draft = { ...conditionDraft(undefined, about()), code: 'heartFailure' };
    expect(problemsOf(readCondition(draft, about()))).toEqual({ severity: 'missing' });
    expect(readCondition({ ...draft, severity: 'unknown' }, about())).toMatchObject({
      validFrom: TODAY,
      body: { severity: 'unknown' },
    });
  });

  it('holds from its diagnosis where that is known', () => {
    const draft = { ...conditionDraft(undefined, about()), code: 'diabetes', severity: 'notSevere' };
    expect(readCondition({ ...draft, diagnosedOn: '2015-04-01' }, about())).toMatchObject({ validFrom: '2015-04-01' });
  });

  it('is always severe where the list says so, by its one criterion', () => {
    const draft = { ...conditionDraft(undefined, about()), code: 'activeCancer' };
    expect(readCondition(draft, about())).toMatchObject({
      body: { severity: 'severe', severityCriterion: 'activeCancer' },
    });
  });

  it('that is not severe keeps no criterion', () => {
    const draft = { ...conditionDraft(undefined, about()), code: 'heartFailure', criterion: 'nyha3Or4' };
    const read = readCondition({ ...draft, severity: 'notSevere' }, about());
    expect('body' in read && Object.keys(read.body)).not.toContain('severityCriterion');
  });

  it('ticked without its severity keeps the whole list from being saved', () => {
    const codes = ['diabetes', 'hypertension'] as const;
    const draft = { ...tickDraft(codes), 'diabetes.ticked': 'yes', 'diabetes.severity': 'notSevere' };
    expect(readTicked(['diabetes'], draft, about())).toHaveLength(1);
    const two = { ...draft, 'hypertension.ticked': 'yes' };
    expect(readTicked(codes, two, about())).toBeUndefined();
    expect(tickProblems(codes, two, about())).toEqual({ 'hypertension.severity': 'missing' });
  });

  it('that was resolved and comes back goes on with its own history', () => {
    const pen = aPen();
    const body = { code: 'activeCancer', state: 'active', severity: 'severe' } as const;
    const on = { kind: 'condition', patientId: PATIENT } as const;
    const had = writeOne(pen, { act: 'first', ...on, validFrom: day('2020-01-01'), body });
    const seen = { chain: had.chain, head: had.id };
    const over = writeOne(pen, {
      act: 'change',
      ...on,
      seen,
      validFrom: day('2022-01-01'),
      body: { ...body, state: 'resolved' },
    });
    const { file } = about('first', had, over);
    expect(tickAct(file, 'activeCancer')).toMatchObject({ mode: 'change', seen: { chain: had.chain, head: over.id } });
    expect(tickAct(file, 'diabetes')).toEqual({ mode: 'first' });
  });
});

describe('a medicine', () => {
  it('needs a name and a day, and may stand in no list', () => {
    const draft = medicineDraft(undefined, about());
    expect(problemsOf(readMedicine(draft, about()))).toEqual({ name: 'no-name', from: 'no-day' });
    const read = readMedicine({ ...draft, name: ' Bisoprolol ', from: '2026-11-20' }, about());
    expect(read).toEqual({ kind: 'ok', validFrom: '2026-11-20', body: { name: 'Bisoprolol', state: 'taking' } });
  });

  it('is not stopped before it was begun', () => {
    const taken = writeOne(aPen(), {
      act: 'first',
      kind: 'coMedication',
      patientId: PATIENT,
      validFrom: day('2026-11-10'),
      body: { name: 'Cordarone', interaction: 'amiodarone', state: 'taking' },
    }) as WritingFact<'coMedication'>;
    const stop = medicineDraft(taken, about('change'));
    expect(stop.state).toBe('stopped');
    expect(problemsOf(readMedicine({ ...stop, from: '2026-11-09' }, about('change')))).toEqual({
      from: 'before-start',
    });
    expect(readMedicine({ ...stop, from: '2026-11-20' }, about('change'))).toMatchObject({
      body: { interaction: 'amiodarone', state: 'stopped' },
    });
  });
});

describe('several assessments of one day', () => {
  const topics = ['weight', 'creatinine', 'livesAlone'] as const;
  const read = (answers: object) => {
    const draft = { ...assessmentDraft(topics), takenOn: '2026-11-20', ...answers };
    return readAssessments(topics, draft, about());
  };

  it('are kept as typed with their units; what stays empty is not written', () => {
    const { bodies, asked } = read({ weight: '72,5', creatinine: '12', creatinineUnit: 'mg/L' });
    expect(bodies).toEqual([
      { topic: 'weight', value: '72.5', unit: 'kg', takenOn: '2026-11-20' },
      { topic: 'creatinine', value: '12', unit: 'mg/L', takenOn: '2026-11-20' },
    ]);
    expect(asked).toEqual([]);
    expect(read({}).isEmpty).toBe(true);
  });

  it('are asked about where unusual, refused where impossible', () => {
    const { asked, refused } = read({ weight: '725', creatinine: '12' });
    expect(asked.map(({ verdict }) => verdict.why)).toEqual(['other-unit']);
    expect([...refused].map(([topic, { why }]) => [topic, why])).toEqual([['weight', 'impossible']]);
  });

  it('« ne sait pas » is written, and is not « non »', () => {
    expect(read({ livesAlone: 'unknown' }).bodies).toMatchObject([{ value: 'unknown', unit: '{code}' }]);
  });
});

describe('what a form means as a fact', () => {
  it('keeps the fields of a newer version, and drops an answer that was taken back', () => {
    const stay = writeOne(aPen(), {
      act: 'first',
      kind: 'hospitalStay',
      patientId: PATIENT,
      body: {
        type: 'stay',
        admittedOn: day('2026-11-01'),
        dischargedOn: day('2026-11-05'),
        planned: 'no',
        motive: 'fall',
        avkLink: 'none',
        hospital: 'Dole',
        ward: 'B2',
      },
    }) as WritingFact<'hospitalStay'>;
    const read = readStay({ ...stayDraft(stay), dischargedOn: '', hospital: '' }, about('correction'));
    if (read.kind === 'problems') throw new Error('not a stay');
    const seen = { chain: stay.chain, head: stay.id };
    const act = { mode: 'correction', seen, fact: stay } as const;
    const intent = entryIntent({ kind: 'hospitalStay', patientId: PATIENT, act }, read, 'erreur de saisie');
    expect(intent).toMatchObject({
      act: 'correction',
      target: stay.id,
      reason: 'erreur de saisie',
      body: { ward: 'B2' },
    });
    expect('body' in intent && Object.keys(intent.body)).not.toContain('hospital');
    expect('body' in intent && Object.keys(intent.body)).not.toContain('dischargedOn');
  });

  it.each<{ kind: string; intent: () => Intent }>([
    {
      kind: 'a tick',
      intent: () => {
        const read = readCondition({ ...conditionDraft(undefined, about()), code: 'activeCancer' }, about());
        if (read.kind === 'problems') throw new Error('not a condition');
        return entryIntent({ kind: 'condition', patientId: PATIENT, act: { mode: 'first' } }, read, '');
      },
    },
    {
      kind: 'an event with an INR',
      intent: () => {
        const draft = { type: 'bleeding', severity: 'major', location: 'nasal', avkLink: 'unknown', inr: '> 8' };
        const read = readEvent({ ...draft, occurredOn: '2026-11-20', outcome: 'ongoing' }, about());
        if (read.kind === 'problems') throw new Error('not an event');
        return entryIntent({ kind: 'clinicalEvent', patientId: PATIENT, act: { mode: 'first' } }, read, '');
      },
    },
  ])('$kind is a fact that the store takes', ({ intent }) => {
    expect(composeGroup([intent()], aPen())).toHaveLength(1);
    expect(write(aPen(), intent())).toHaveLength(1);
  });
});

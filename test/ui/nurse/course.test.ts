import { describe, expect, it } from 'vitest';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { isWriting, type ClinicFact } from '#facts/clinicFact.ts';
import { entriesInForce } from '#facts/fold.ts';
import { historyOf } from '#facts/historyOf.ts';
import type { AvkCourse } from '#facts/kinds/avkCourse.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { readingsOf } from '#facts/readings.ts';
import { isPeriodWhole, periodProblems, periodQuestions } from '#ui/nurse/course/period.ts';
import { readCourse } from '#ui/nurse/course/readCourse.ts';
import { NO_COURSE, type TypedCourse, typedCourse } from '#ui/nurse/course/typedCourse.ts';
import { writeAgain } from '#ui/nurse/identity/fields/writeAgain.ts';
import { aPen, anInr, day, PATIENT, write, writeOne } from '#test/facts/aHistory.ts';
import { newPatientIntents } from '#ui/nurse/identity/new-patient/newPatientIntents.ts';

const CONTEXT = { today: day('2026-11-22'), birth: day('1941-03-12') };

const TYPED: TypedCourse = {
  ...NO_COURSE,
  indication: 'mechanicalMitralValve',
  molecule: 'warfarin',
  tablet: 'coumadine-5',
  zone: '3-4.5',
  start: 'continuation',
  startedOn: day('2016-05-01'),
  duration: 'lifelong',
  whoAdapts: 'clinic',
};

function bodyOf(typed: TypedCourse, before?: AvkCourse): AvkCourse {
  const read = readCourse(typed, CONTEXT, before);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.body;
}

describe('a treatment that a nurse types', () => {
  it('begins with nothing chosen: neither range nor anything else is supposed', () => {
    const read = readCourse(NO_COURSE, CONTEXT);
    expect(read).toEqual({
      ok: false,
      problems: {
        missing: ['indication', 'molecule', 'tablet', 'zone', 'start', 'duration', 'whoAdapts'],
        wrong: [],
      },
    });
  });

  it.each(['atrialFibrillation', 'mechanicalMitralValve', 'antiphospholipidSyndrome'])(
    'has no range because it is for %s',
    (indication) => {
      expect(readCourse({ ...TYPED, indication, zone: undefined }, CONTEXT)).toMatchObject({
        problems: { missing: ['zone'] },
      });
    },
  );

  it.each([
    { zone: '2-3', range: { low: '2', high: '3' } },
    { zone: '2.5-3.5', range: { low: '2.5', high: '3.5' } },
    { zone: '3-4.5', range: { low: '3', high: '4.5' } },
  ])('takes the zone $zone as it was touched', ({ zone, range }) => {
    expect(bodyOf({ ...TYPED, zone, low: '9', high: '1' }).range).toEqual(range);
  });

  it('takes other bounds as they were typed, with a comma, and asks outside 2 to 4.5', () => {
    const read = readCourse({ ...TYPED, zone: 'other', low: '1,8', high: '2,5' }, CONTEXT);
    expect(read).toMatchObject({
      ok: true,
      body: { range: { low: '1.8', high: '2.5' } },
      questions: ['unusual-range'],
    });
  });

  it('refuses a range upside down', () => {
    expect(readCourse({ ...TYPED, zone: 'other', low: '3', high: '2' }, CONTEXT)).toMatchObject({
      problems: { wrong: [{ field: 'high', problem: 'upside-down' }] },
    });
  });

  it('opens and closes without a change, codes of a newer app included', () => {
    const before = { ...bodyOf(TYPED), indication: 'leftVentricularThrombus', planNote: 'x' };
    expect(bodyOf(typedCourse(before), before)).toEqual(before);
    const odd = { ...before, range: { low: '2.2', high: '2.9' } };
    expect(bodyOf(typedCourse(odd), odd)).toEqual(odd);
  });

  it('confirms a range laid on a whole list as soon as somebody saves it', () => {
    const imported: AvkCourse = { ...bodyOf(TYPED), rangeStatus: 'toBeConfirmed' };
    expect(bodyOf(typedCourse(imported), imported).rangeStatus).toBeUndefined();
  });
});

describe('the day from which something holds', () => {
  it.each([
    { from: undefined, problem: 'empty' },
    { from: '1941-03-11', problem: 'before-birth' },
    { from: '1941-03-12', problem: undefined },
    { from: '2027-11-23', problem: undefined },
    { from: '2027-11-24', problem: 'far-ahead' },
  ])('$from: $problem', ({ from, problem }) => {
    const typed = { from: from === undefined ? undefined : day(from), reason: 'décision' };
    expect(periodProblems(typed, { act: 'change', ...CONTEXT }).from).toBe(problem);
  });

  it('of a death cannot lie ahead', () => {
    const tomorrow = { from: day('2026-11-23'), reason: 'avis' };
    expect(periodProblems(tomorrow, { act: 'change', ...CONTEXT, mayLieAhead: 'no' }).from).toBe('future');
  });

  it('needs a reason unless it is the first', () => {
    const typed = { from: CONTEXT.today, reason: ' ' };
    expect(isPeriodWhole(periodProblems(typed, { act: 'first', ...CONTEXT }))).toBe(true);
    expect(periodProblems(typed, { act: 'change', ...CONTEXT })).toEqual({ reason: 'empty' });
    expect(periodProblems(typed, { act: 'correction', ...CONTEXT })).toEqual({ reason: 'empty' });
  });
});

describe('a range of 2 to 3 since January, changed to 3 to 4.5 from March on', () => {
  const pen = aPen();
  const first = writeOne(pen, again([], { zone: '2-3', from: '2026-01-01', act: 'change', reason: '' }));
  const changed = writeOne(pen, again([first], { zone: '3-4.5', from: '2026-03-01', act: 'change', reason: 'valve' }));
  const inrs = [anInr(pen, '2.5', '2026-02-09'), anInr(pen, '2.5', '2026-03-01'), anInr(pen, '2.5', '2026-03-21')];

  /** What the treatment screen writes on top of these facts. */
  function again(
    facts: readonly ClinicFact[],
    typed: { zone: string; from: string; act: 'change' | 'correction'; reason: string; target?: string },
  ) {
    const { course } = foldPatient(PATIENT, facts);
    return writeAgain({
      kind: 'avkCourse',
      patientId: PATIENT,
      state: course,
      body: bodyOf({ ...TYPED, zone: typed.zone, startedOn: day('2020-01-01') }),
      why: { act: typed.act, from: day(typed.from), reason: typed.reason },
      target: typed.target,
    });
  }

  function daysWithin(...facts: readonly ClinicFact[]) {
    const readings = readingsOf(foldPatient(PATIENT, [...facts, ...inrs]));
    if (readings.kind !== 'settled') throw new Error('nobody disagrees here');
    const ttr = timeInTherapeuticRange(historyOf(readings.reading), CLINIC_CONVENTION);
    return ttr.kind === 'measured' ? [ttr.daysBelow, ttr.daysWithin] : ttr.reason;
  }

  it('counts each day by the range of that day', () => {
    expect(daysWithin(first)).toEqual([0, 40]);
    expect(daysWithin(first, changed)).toEqual([20, 20]);
  });

  it('counts anew when the second period turns out to have been wrong from the beginning', () => {
    const corrected = writeOne(
      pen,
      again([first, changed], {
        zone: '2.5-3.5',
        from: '2026-03-01',
        act: 'correction',
        reason: 'mal lu',
        target: changed.id,
      }),
    );
    expect(corrected).toMatchObject({ act: 'correction', target: changed.id, supersedes: [changed.id] });
    expect(daysWithin(first, changed, corrected)).toEqual([0, 40]);
    const { course } = foldPatient(PATIENT, [first, changed, corrected]);
    expect(course?.history).toHaveLength(3);
  });

  it('counts anew when only the first period was wrong, and leaves the second as it was', () => {
    const corrected = writeOne(
      pen,
      again([first, changed], {
        zone: '3-4.5',
        from: '2026-01-01',
        act: 'correction',
        reason: 'mal lu',
        target: first.id,
      }),
    );
    expect(daysWithin(first, changed, corrected)).toEqual([40, 0]);
    const line = foldPatient(PATIENT, [first, changed, corrected]).course?.lines[0];
    expect(line && entriesInForce(line).map(({ validFrom }) => validFrom)).toEqual(['2026-01-01', '2026-03-01']);
  });

  it('asks before a new period covers what was noted after it', () => {
    const state = foldPatient(PATIENT, [first, changed]).course;
    const asked = (from: string) =>
      periodQuestions({ from: day(from), reason: '' }, { act: 'change', today: CONTEXT.today, state });
    expect(asked('2026-02-01')).toEqual([{ kind: 'covers', days: ['2026-03-01'] }]);
    expect(asked('2026-03-01')).toEqual([{ kind: 'covers', days: ['2026-03-01'] }]);
    expect(asked('2026-03-02')).toEqual([]);
    expect(asked('2026-11-23')).toEqual([{ kind: 'ahead' }]);
  });
});

describe('a new file', () => {
  it('is one action: who the patient is, the clinic that follows him, then everything else', () => {
    const facts = write(
      aPen(),
      ...newPatientIntents({
        patientId: PATIENT,
        clinic: '01890a5d-0000-7000-8000-0000000000d1',
        today: CONTEXT.today,
        identity: {
          birthName: 'MARTIN',
          birthFirstNames: ['JEANNE'],
          birthDate: { date: day('1941-03-12'), precision: 'day' },
          sex: 'F',
          status: 'PROV',
        },
        differs: 'jumelle',
        course: { body: bodyOf(TYPED), validFrom: day('2016-05-01') },
        contact: { telephone: '0384000000' },
        information: { given: 'unknown', objection: 'unknown' },
        circle: [{ role: 'pharmacy', site: '01890a5d-0000-7000-8000-0000000000d3' }],
      }),
    );
    expect(new Set(facts.map(({ group }) => group)).size).toBe(1);
    expect(facts.map(({ kind }) => kind)).toEqual([
      'patientIdentity',
      'careCircleMember',
      'followUpStatus',
      'avkCourse',
      'patientContact',
      'informationGiven',
      'careCircleMember',
    ]);
    expect(facts[0]?.reason).toBe('jumelle');
    expect(facts.filter(isWriting).every(({ patientId }) => patientId === PATIENT)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { doseSheetOf } from '#ui/nurse/dose/doseSheetOf.ts';
import { aCourse, anInterruption, aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { writeDose } from '#test/facts/doseHistory.ts';

const TODAY = day('2026-11-22');
const pen = aPen();

function anIdentity(by: Pen, birthName: string): ClinicFact {
  return writeOne(by, {
    act: 'first',
    kind: 'patientIdentity',
    patientId: PATIENT,
    body: {
      birthName,
      birthFirstNames: ['JEANNE'],
      birthDate: { date: day('1941-03-12'), precision: 'day' },
      sex: 'F',
      status: 'VALI',
    },
  });
}

function aStatus(status: string): ClinicFact {
  const about = { kind: 'followUpStatus', patientId: PATIENT, validFrom: day('2026-11-01') } as const;
  return writeOne(aPen('s'), { act: 'first', ...about, body: { status } });
}

const identity = anIdentity(pen, 'MARTIN');
const course = aCourse(pen, '2026-01-01', ['2', '3']);
const dose = writeDose(pen, { from: '2026-11-02' });
const stopped = anInterruption(aPen('i'), 'interrupted', '2026-11-10');

function sheet(...facts: readonly ClinicFact[]) {
  return doseSheetOf(foldPatient(PATIENT, facts), TODAY);
}

function why(...facts: readonly ClinicFact[]) {
  const answer = sheet(...facts);
  return answer.kind === 'refused' ? answer.why : answer.kind;
}

describe('a calendar is printed', () => {
  it('for twenty-eight days from today on, with the decided dose of each', () => {
    const next = writeDose(pen, { from: '2026-12-01', quarters: 6, after: dose });
    const printed = sheet(identity, course, dose, next);
    if (printed.kind !== 'printable') throw new Error(`refused: ${JSON.stringify(printed)}`);
    const days = printed.blocks.flat();
    expect(printed.blocks.map((block) => block.length)).toEqual([7, 7, 7, 7]);
    expect(days[0]?.day).toBe(TODAY);
    expect(days.map(({ said }) => (said.kind === 'dose' ? said.quarters : said.kind))).toEqual([
      ...Array.from({ length: 9 }, () => 4),
      ...Array.from({ length: 19 }, () => 6),
    ]);
    expect(printed.doses.map(({ id }) => id)).toEqual([dose.id, next.id]);
  });

  it('without a dose that nobody has decided, and without one that begins after its last day', () => {
    const waiting = writeDose(pen, { from: '2026-11-23', quarters: 6, after: dose, decidedBy: 'nobody' });
    const later = writeDose(pen, { from: '2026-12-20', quarters: 8, after: waiting });
    const printed = sheet(identity, course, dose, waiting, later);
    expect(printed.kind === 'printable' && printed.doses.map(({ id }) => id)).toEqual([dose.id]);
  });

  it('with the days of an interruption left out, where he resumes within it', () => {
    const resumed = anInterruption(aPen('j'), 'resumed', '2026-11-25', stopped);
    const printed = sheet(identity, course, dose, stopped, resumed);
    const kinds = printed.kind === 'printable' ? printed.blocks.flat().map(({ said }) => said.kind) : [];
    expect(kinds.slice(0, 5)).toEqual(['stopped', 'stopped', 'stopped', 'dose', 'dose']);
  });
});

describe('no calendar is printed', () => {
  const quarter = { shape: 'cycle' as const, quarters: [1], anchor: TODAY };
  const impossible = writeOne(aPen('q'), {
    act: 'change',
    kind: 'doseSchedule',
    patientId: PATIENT,
    validFrom: day('2026-11-20'),
    seen: { chain: dose.chain, head: dose.id },
    body: { ...dose.body, schedule: quarter },
  });
  const fluindione = writeOne(aPen('f'), {
    act: 'change',
    kind: 'avkCourse',
    patientId: PATIENT,
    validFrom: day('2026-11-20'),
    seen: { chain: course.chain, head: course.id },
    body: { ...course.body, molecule: 'fluindione', tablet: 'previscan-20' },
  });
  it.each([
    { said: 'without any dose', facts: [identity, course], reason: 'noDose' },
    {
      said: 'of a dose that nobody decided',
      facts: [identity, course, writeDose(aPen('w'), { from: '2026-11-02', decidedBy: 'nobody' })],
      reason: 'noDose',
    },
    {
      said: 'of a dose in dispute',
      facts: [
        identity,
        course,
        dose,
        writeDose(aPen('x'), { from: '2026-11-20', quarters: 6, after: dose }),
        writeDose(aPen('y'), { from: '2026-11-20', quarters: 8, after: dose }),
      ],
      reason: 'disputedDose',
    },
    { said: 'of a quarter Coumadine', facts: [identity, course, dose, impossible], reason: 'impossibleDose' },
    { said: 'of another molecule', facts: [identity, course, fluindione, dose], reason: 'otherMolecule' },
    { said: 'without a name', facts: [course, dose], reason: 'noIdentity' },
    {
      said: 'under two names',
      facts: [identity, anIdentity(aPen('n'), 'DURAND'), course, dose],
      reason: 'disputedIdentity',
    },
    { said: 'while AVK are stopped', facts: [identity, course, dose, stopped], reason: 'interrupted' },
    {
      said: 'while people disagree whether they are',
      facts: [
        identity,
        course,
        dose,
        stopped,
        anInterruption(aPen('k'), 'resumed', '2026-11-20', stopped),
        anInterruption(aPen('l'), 'interrupted', '2026-11-21', stopped),
      ],
      reason: 'disputedInterruption',
    },
    { said: 'for whoever takes AVK no more', facts: [identity, course, dose, aStatus('stopped')], reason: 'notTaking' },
    { said: 'for the dead', facts: [identity, course, dose, aStatus('deceased')], reason: 'notTaking' },
  ])('$said', ({ facts, reason }) => {
    expect(why(...facts)).toBe(reason);
  });

  it('is no reason not to print that he is followed elsewhere: he takes his tablets all the same', () => {
    expect(why(identity, course, dose, aStatus('transferred'))).toBe('printable');
  });
});

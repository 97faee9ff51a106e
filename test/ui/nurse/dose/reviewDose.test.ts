import { describe, expect, it } from 'vitest';
import { decidedByOf, decisionProblems, NO_DECISION, whoMayDecide } from '#ui/nurse/dose/decisionDraft.ts';
import type { DoseDraft } from '#ui/nurse/dose/doseDraft.ts';
import { reviewDose } from '#ui/nurse/dose/reviewDose.ts';
import { doseWriting } from '#ui/nurse/dose/doseWriting.ts';
import { aCourse, aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { writeDose } from '#test/facts/doseHistory.ts';
import { foldPatient } from '#facts/patientFile.ts';

const TODAY = day('2026-11-22');
const CONTEXT = { today: TODAY, course: { molecule: 'warfarin', tablet: 'coumadine-5' }, current: undefined };

function reviewed(more: Partial<DoseDraft>) {
  const draft = {
    tablet: 'coumadine-5',
    shape: 'daily',
    quarters: [4],
    validFrom: TODAY,
    anchor: undefined,
    leftOut: [],
    ...more,
  } as const;
  const review = reviewDose(draft, CONTEXT);
  return review.kind === 'incomplete'
    ? review.problems.map(({ field, problem }) => `${field}: ${problem}`)
    : review.questions.map(({ kind }) => kind);
}

describe('a written dose is refused, at its place', () => {
  it.each([
    { said: 'without a tablet', draft: { tablet: undefined }, told: ['tablet: missing'] },
    { said: 'of another molecule', draft: { tablet: 'previscan-20' }, told: ['tablet: other-molecule'] },
    { said: 'with an empty day', draft: { shape: 'alternating', quarters: [4, undefined] }, told: ['days: missing'] },
    { said: 'of a quarter Coumadine', draft: { quarters: [1] }, told: ['days: tablet-does-not-break-so'] },
    { said: 'without a first day', draft: { validFrom: undefined }, told: ['validFrom: missing'] },
    {
      said: 'with everything wanting',
      draft: { tablet: undefined, quarters: [undefined], validFrom: undefined },
      told: ['tablet: missing', 'days: missing', 'validFrom: missing'],
    },
  ] as const)('$said', ({ draft, told }) => {
    expect(reviewed(draft)).toEqual(told);
  });

  it('and asked about, never changed, in the other strength', () => {
    expect(reviewed({ tablet: 'coumadine-2' })).toEqual(['other-strength']);
    expect(reviewed({})).toEqual([]);
  });
});

describe('who decided', () => {
  const nurse = { name: 'Claire Morel', role: 'nurse' };
  const physician = { name: 'Dr Antoine Girod', role: 'physician' };

  it('is never the nurse herself but by protocol', () => {
    expect(whoMayDecide(nurse)).not.toContain('myself');
    expect(whoMayDecide(physician)).toContain('myself');
  });

  it.each([
    { said: 'nothing', draft: {}, problems: ['who'] },
    { said: 'a prescriber without a name', draft: { who: 'prescriber', how: 'telephone' }, problems: ['name'] },
    { said: 'a prescriber of blanks', draft: { who: 'prescriber', name: '  ', how: 'written' }, problems: ['name'] },
    { said: 'a prescriber without how', draft: { who: 'prescriber', name: 'Dr Roche' }, problems: ['how'] },
    { said: 'a protocol without its reference', draft: { who: 'protocol' }, problems: ['protocol'] },
    { said: 'a protocol of blanks', draft: { who: 'protocol', protocol: ' ' }, problems: ['protocol'] },
    { said: 'nobody yet', draft: { who: 'nobody' }, problems: [] },
    { said: 'herself', draft: { who: 'myself' }, problems: [] },
  ] as const)('$said: $problems', ({ draft, problems }) => {
    expect(decisionProblems({ ...NO_DECISION, ...draft })).toEqual(problems);
  });

  it.each([
    { draft: { who: 'nobody' }, by: undefined },
    {
      draft: { who: 'prescriber', name: ' Dr Roche ', how: 'telephone' },
      by: { name: 'Dr Roche', how: 'telephone' },
    },
    {
      draft: { who: 'protocol', protocol: 'ARS-BFC 12', name: 'left over' },
      by: { name: 'Claire Morel', how: 'protocol', protocol: 'ARS-BFC 12' },
    },
  ] as const)('is kept as $by', ({ draft, by }) => {
    expect(decidedByOf({ ...NO_DECISION, ...draft }, nurse)).toEqual(by);
  });
});

describe('a dose can be written', () => {
  const pen = aPen();
  const course = aCourse(pen, '2026-01-01', ['2', '3']);

  function writing(...facts: Parameters<typeof foldPatient>[1]) {
    const answer = doseWriting(foldPatient(PATIENT, facts), TODAY, TODAY);
    return answer.kind === 'refused' ? answer.why : answer.kind;
  }

  function ofMolecule(molecule: string) {
    return writeOne(aPen('b'), {
      act: 'first',
      kind: 'avkCourse',
      patientId: PATIENT,
      validFrom: day('2026-01-01'),
      body: { ...course.body, molecule, tablet: 'unknown' },
    });
  }

  it.each([
    { said: 'in a treatment', facts: [course], answer: 'possible' },
    { said: 'never without a treatment', facts: [], answer: 'noCourse' },
    { said: 'never of an unknown molecule', facts: [ofMolecule('unknown')], answer: 'unknownMolecule' },
    { said: 'never of a molecule of a newer app', facts: [ofMolecule('tecarfarin')], answer: 'newerMolecule' },
    {
      said: 'never while the treatment is in dispute',
      facts: [course, aCourse(aPen('c'), '2026-01-01', ['3', '4.5'])],
      answer: 'disputedCourse',
    },
    {
      said: 'never while the dose is in dispute',
      facts: [course, writeDose(aPen('d'), { from: '2026-01-02' }), writeDose(aPen('e'), { from: '2026-01-03' })],
      answer: 'disputedDose',
    },
  ])('$said', ({ facts, answer }) => {
    expect(writing(...facts)).toBe(answer);
  });

  it('in the molecule of the day it begins on, where the treatment changes before', () => {
    const next = writeOne(pen, {
      act: 'change',
      kind: 'avkCourse',
      patientId: PATIENT,
      validFrom: day('2026-12-01'),
      seen: { chain: course.chain, head: course.id },
      body: { ...course.body, molecule: 'acenocoumarol', tablet: 'sintrom-4' },
    });
    const file = foldPatient(PATIENT, [course, next]);
    const molecules = [TODAY, day('2026-12-01')].map((begins) => {
      const answer = doseWriting(file, TODAY, begins);
      return answer.kind === 'possible' && answer.context.course.molecule;
    });
    expect(molecules).toEqual(['warfarin', 'acenocoumarol']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { readingsOf } from '#facts/readings.ts';
import { aPen, day, write } from './aHistory.ts';
import { aControl, anIdentity, aStatus, joinedFile, linking, ONE, OTHER, theCourse } from './aJoinedPerson.ts';

const pen = aPen('a');

function kindsInDoubt(...facts: readonly ClinicFact[]): readonly string[] {
  return joinedFile(...facts).disagreements.map((state) => state.kind);
}

function dueDays(...facts: readonly ClinicFact[]): readonly string[] {
  return (joinedFile(...facts).nextControl?.lines ?? []).flatMap((line) =>
    line.entries.map((entry) => entry.body.dueOn),
  );
}

describe('what a patient has once, when two of her files are one', () => {
  it('two courses stand side by side, and figures are computed once for each', () => {
    const facts = [theCourse(pen, ONE, ['2', '3']), theCourse(pen, OTHER, ['2.5', '3.5'])];
    expect(kindsInDoubt(...facts)).toEqual(['avkCourse']);
    expect(readingsOf(joinedFile(...facts))).toMatchObject({
      kind: 'disputed',
      readings: expect.arrayContaining([
        expect.objectContaining({ ranges: [expect.objectContaining({ low: '2' })] }),
        expect.objectContaining({ ranges: [expect.objectContaining({ low: '2.5' })] }),
      ]),
    });
  });

  it('two courses that say the same are one', () => {
    const facts = [theCourse(pen, ONE, ['2', '3']), theCourse(pen, OTHER, ['2', '3'])];
    expect(kindsInDoubt(...facts)).toEqual([]);
    expect(readingsOf(joinedFile(...facts)).kind).toBe('settled');
  });

  it('a course that only one of the files holds is the person’s', () => {
    const file = joinedFile(anIdentity(pen, ONE), theCourse(pen, OTHER, ['2', '3']));
    expect(file.course?.history[0]?.patientId).toBe(OTHER);
    expect(file.disagreements).toEqual([]);
  });

  it('two controls are two days, until one written with the other before it says which holds', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    expect(new Set(dueDays(own, theirs))).toEqual(new Set(['2026-04-01', '2026-05-01']));
    const answer = aControl(pen, ONE, '2026-04-01', { after: own, reads: [theirs.id] });
    expect(dueDays(own, theirs, answer)).toContain('2026-04-01');
    expect(kindsInDoubt(own, theirs, answer)).toEqual([]);
  });

  it('what is written later in the file that was answered is no answered word: it stands again', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    const answer = aControl(pen, ONE, '2026-04-01', { after: own, reads: [theirs.id] });
    const newer = aControl(pen, OTHER, '2026-06-01', { after: theirs });
    expect(kindsInDoubt(own, theirs, answer, newer)).toEqual(['nextControl']);
  });

  it('an answer that was taken back answers nothing', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    const answer = aControl(pen, ONE, '2026-04-01', { after: own, reads: [theirs.id] });
    const back = write(pen, {
      act: 'enteredInError',
      kind: 'nextControl',
      patientId: ONE,
      seen: { chain: answer.chain, head: answer.id },
      target: answer.id,
      reason: 'annulé à la saisie',
    });
    expect(kindsInDoubt(own, theirs, answer, ...back)).toEqual(['nextControl']);
  });

  it('two answers written without each other stand side by side', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    const one = aControl(aPen('b'), ONE, '2026-04-02', { after: own, reads: [theirs.id] });
    const other = aControl(aPen('c'), OTHER, '2026-05-02', { after: theirs, reads: [own.id] });
    expect(dueDays(own, theirs, one, other)).toHaveLength(4);
    expect(kindsInDoubt(own, theirs, one, other)).toEqual(['nextControl']);
  });

  it('a file whose only word was taken back says nothing against the other', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    const back = write(pen, {
      act: 'enteredInError',
      kind: 'nextControl',
      patientId: ONE,
      seen: { chain: own.chain, head: own.id },
      target: own.id,
      reason: 'autre patient',
    });
    expect(dueDays(own, theirs, ...back)).toEqual(['2026-05-01']);
  });

  it('a disagreement within one of the files is not closed by joining it to another', () => {
    const first = aControl(aPen('b'), ONE, '2026-04-01');
    const second = aControl(aPen('c'), ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-04-01');
    expect(joinedFile(first, second, theirs).nextControl?.lines).toHaveLength(2);
  });

  it.each([
    {
      files: 'followed since different days',
      one: ['active', '2024-01-01'],
      other: ['active', '2026-01-01'],
      doubt: [],
    },
    {
      files: 'followed in one and stopped in the other',
      one: ['active', '2024-01-01'],
      other: ['stopped', '2026-01-01'],
      doubt: ['followUpStatus'],
    },
  ] as const)('a patient $files', ({ one, other, doubt }) => {
    expect(kindsInDoubt(aStatus(pen, ONE, one[0], one[1]), aStatus(pen, OTHER, other[0], other[1]))).toEqual(doubt);
  });
});

describe('who she is, when two of her files are one', () => {
  it.each([
    { beside: 'another birth name', over: { birthName: 'MARTAIN' }, doubt: [] },
    { beside: 'another first name', over: { birthFirstNames: ['JANE'] }, doubt: [] },
    {
      beside: 'a birth known by its year',
      over: { birthDate: { date: day('1947-01-01'), precision: 'year' } },
      doubt: [],
    },
    { beside: 'a sex that nobody could tell', over: { sex: 'I' }, doubt: [] },
    {
      beside: 'another birth date',
      over: { birthDate: { date: day('1947-02-03'), precision: 'day' } },
      doubt: ['patientIdentity'],
    },
    { beside: 'another sex', over: { sex: 'M' }, doubt: ['patientIdentity'] },
    {
      beside: 'another matricule',
      over: { ins: { matricule: '247036019876543', oid: '1.2.250.1.213.1.4.8' } },
      doubt: ['patientIdentity'],
    },
  ])('$beside', ({ over, doubt }) => {
    const ins = { matricule: '247032519876543', oid: '1.2.250.1.213.1.4.8' };
    expect(kindsInDoubt(anIdentity(pen, ONE, { ins }), anIdentity(pen, OTHER, over))).toEqual(doubt);
  });

  it.each([
    { surest: 'QUAL', other: 'VALI' },
    { surest: 'VALI', other: 'RECUP' },
    { surest: 'RECUP', other: 'PROV' },
  ])('the $surest identity is shown before the $other one, which is said as another name', ({ surest, other }) => {
    const facts = [
      anIdentity(pen, ONE, { birthName: 'MARTAIN', status: other }),
      anIdentity(pen, OTHER, { status: surest }),
    ];
    const file = joinedFile(...facts);
    expect(file.identity?.lines.map((line) => line.entries[0]?.body.birthName)).toEqual(['MARTIN']);
    expect(file.otherIdentities.map(({ birthName }) => birthName)).toEqual(['MARTAIN']);
  });

  it('one file alone has no other identity', () => {
    expect(joinedFile(anIdentity(pen, ONE)).otherIdentities).toEqual([]);
    expect(joinedFile(anIdentity(pen, ONE)).joined).toEqual([]);
  });
});

describe('everything else of the two files', () => {
  it('facts keep their patient, and the file names the others it holds', () => {
    const file = joinedFile(anIdentity(pen, ONE), anIdentity(pen, OTHER), ...linking(pen, [ONE, OTHER], 'joined'));
    expect(file.patientId).toBe(ONE);
    expect(file.joined).toEqual([OTHER]);
    expect(file.identity?.history.map((fact) => fact.patientId).toSorted()).toEqual([ONE, OTHER]);
  });

  it('a place that follows her in both files is said once, one that left in one of them is said for each', () => {
    const member = (patientId: string, state: string) =>
      write(pen, {
        act: 'first',
        kind: 'careCircleMember',
        patientId,
        body: { role: 'clinic', site: '0198b2a0-2222-7000-8000-000000000001', state },
      });
    expect(joinedFile(...member(ONE, 'follows'), ...member(OTHER, 'follows')).careCircle).toHaveLength(1);
    expect(joinedFile(...member(ONE, 'follows'), ...member(OTHER, 'left')).careCircle).toHaveLength(2);
  });

  it('[M1] a joined file says the same whatever the order in which its facts came', () => {
    const own = aControl(pen, ONE, '2026-04-01');
    const theirs = aControl(pen, OTHER, '2026-05-01');
    const facts = [
      anIdentity(pen, ONE),
      anIdentity(pen, OTHER, { birthName: 'MARTAIN' }),
      theCourse(pen, ONE, ['2', '3']),
      theCourse(pen, OTHER, ['2.5', '3.5']),
      own,
      theirs,
      aControl(pen, ONE, '2026-04-01', { after: own, reads: [theirs.id] }),
      aStatus(pen, ONE, 'active'),
      aStatus(pen, OTHER, 'stopped'),
    ];
    const expected = foldPatient(ONE, facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(foldPatient(ONE, shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { complexityEvidence } from '#facts/complexityEvidence.ts';
import { complexityReview } from '#facts/complexityReview.ts';
import { placeRules } from '#facts/complexityRules.ts';
import { chainsByKind, foldPatient } from '#facts/patientFile.ts';
import type { ChainState } from '#facts/fold.ts';
import { aCourse, anInr, aPen, correctInr, day, PATIENT, writeOne } from './aHistory.ts';

const TODAY = day('2026-11-22');
const review = (...facts: readonly ClinicFact[]) =>
  complexityReview(foldPatient(PATIENT, facts), evaluationOn(COMPLEX_PATIENT_RULES, TODAY));
const verdictOf = (rule: string, ...facts: readonly ClinicFact[]) =>
  review(...facts).complexity.results.find((result) => result.rule === rule)?.verdict;

const aCondition = (pen: Pen, code: string, severity = 'notSevere') =>
  writeOne(pen, {
    act: 'first',
    kind: 'condition',
    patientId: PATIENT,
    validFrom: day('2026-01-01'),
    body: { code, state: 'active', severity },
  });
const changed = (pen: Pen, before: ClinicFact, severity: string) =>
  writeOne(pen, {
    act: 'change',
    kind: 'condition',
    patientId: PATIENT,
    validFrom: day('2026-01-01'),
    seen: { chain: before.chain, head: before.id },
    body: { code: 'heartFailure', state: 'active', severity },
  });
const looked = (pen: Pen, topic: string) =>
  writeOne(pen, { act: 'first', kind: 'reviewed', patientId: PATIENT, body: { topic, asOf: day('2026-11-01') } });

describe('a file before the rules', () => {
  it('while two people disagree on a severity, the worse counts and both are shown', () => {
    const [one, other] = [aPen('a'), aPen('b')];
    const first = aCondition(one, 'heartFailure');
    const facts = [first, aCondition(one, 'diabetes'), looked(one, 'conditions')];
    expect(verdictOf('C1b', ...facts)).toBe('no');
    const disputed = [...facts, changed(one, first, 'severe'), changed(other, first, 'notSevere')];
    const result = review(...disputed).complexity.results.find(({ rule }) => rule === 'C1b');
    expect(result?.verdict).toBe('yes');
    expect(result?.readings.map(({ verdict }) => verdict).toSorted()).toEqual(['no', 'yes']);
  });

  it('while two people disagree on an INR, the worse counts', () => {
    const [one, other] = [aPen('a'), aPen('b')];
    const high = anInr(one, '5.5', '2026-09-01');
    const doubtful = anInr(one, '2.5', '2026-10-01');
    const facts = [aCourse(one, '2025-01-01', ['2', '3']), high, doubtful, anInr(one, '2.5', '2026-11-01')];
    expect(verdictOf('C3b', ...facts)).toBe('no');
    const disputed = [correctInr(one, doubtful, doubtful, '5.6'), correctInr(other, doubtful, doubtful, '2.4')];
    expect(verdictOf('C3b', ...facts, ...disputed)).toBe('yes');
  });

  it('five opinions at once are too many to be honest about: unknown, and said', () => {
    const pens = ['a', 'b', 'c', 'd', 'e'].map(aPen);
    const [one = aPen()] = pens;
    const first = aCondition(one, 'heartFailure');
    const heads = pens.map((pen, at) => changed(pen, first, at % 2 === 0 ? 'severe' : 'notSevere'));
    expect(complexityEvidence(foldPatient(PATIENT, [first, ...heads])).conditions).toBe('tooManyDisputes');
    expect(verdictOf('C1b', first, ...heads)).toBe('unknown');
  });

  it('a range laid on a whole list is used by no rule of INRs that needs one, until somebody confirms it', () => {
    const pen = aPen();
    const inrs = Array.from({ length: 7 }, (_, at) => anInr(pen, '3.4', `2026-0${String(at + 3)}-15`));
    const course = aCourse(pen, '2025-01-01', ['2', '3']);
    const laidOn = { ...course, body: { ...course.body, rangeStatus: 'toBeConfirmed' } } as ClinicFact;
    expect([verdictOf('C3a', course, ...inrs), verdictOf('C3c', course, ...inrs)]).toEqual(['yes', 'yes']);
    expect([verdictOf('C3a', laidOn, ...inrs), verdictOf('C3c', laidOn, ...inrs)]).toEqual(['unknown', 'unknown']);
  });

  it('nobody of a role in the care circle is unknown; one who left is "none"', () => {
    const pen = aPen();
    const member = (state: string) =>
      writeOne(pen, {
        act: 'first',
        kind: 'careCircleMember',
        patientId: PATIENT,
        body: { role: 'generalPractitioner', site: '0198b2a0-2222-7000-8000-000000000009', state },
      });
    const care = (...facts: ClinicFact[]) => complexityEvidence(foldPatient(PATIENT, facts)).care.generalPractitioner;
    expect([care(), care(member('follows')), care(member('left'))]).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('a decision on a flag', () => {
  const flagged = (pen: Pen) => ['heartFailure', 'diabetes', 'hypertension'].map((code) => aCondition(pen, code));
  const decide = (pen: Pen, decision: string, until: string, seen?: ClinicFact) => {
    const about = {
      kind: 'flagDecision',
      patientId: PATIENT,
      validFrom: day('2026-11-01'),
      reason: 'vu',
      body: { rule: 'C1a', decision, until: day(until), ruleSetVersion: 1 },
    } as const;
    return writeOne(
      pen,
      seen === undefined
        ? { act: 'first', ...about }
        : { act: 'change', seen: { chain: seen.chain, head: seen.id }, ...about },
    );
  };

  it('takes it off the worklist, and never out of what was computed', () => {
    const pen = aPen();
    const { complexity, standings } = review(...flagged(pen), decide(pen, 'snoozed', '2026-12-01'));
    expect([complexity.status, complexity.fired]).toEqual(['complex', ['C1a']]);
    expect(standings.get('C1a')?.kind).toBe('handled');
  });

  it('of two that did not see each other, the one that keeps it on the worklist wins', () => {
    const [one, other] = [aPen('a'), aPen('b')];
    const first = decide(one, 'acknowledged', '2026-12-01');
    const both = [decide(one, 'snoozed', '2026-12-01', first), decide(other, 'reopened', '2026-12-01', first)];
    expect(review(...flagged(one), first, ...both).standings.get('C1a')).toMatchObject({
      kind: 'open',
      why: 'reopened',
    });
  });
});

describe('the rules a place works by', () => {
  const published = (pen: Pen, version: number, ttr: string, more: object = {}) =>
    writeOne(
      { ...pen, authorRole: 'physician' },
      {
        act: 'first',
        kind: 'ruleSet',
        body: {
          set: 'complexPatient',
          version,
          parameters: { c3aTtr: { value: ttr, source: 'ESC 2024' } },
          source: 'décision du service',
          signedBy: { name: 'Dr Roche', on: day('2026-11-01') },
          ...more,
        },
      },
    );
  const rulesOf = (site: string, ...facts: readonly ClinicFact[]) =>
    placeRules((chainsByKind(facts).get('ruleSet') ?? []) as unknown as readonly ChainState<'ruleSet'>[], site);
  const pen = aPen();

  it('are what the app brings until somebody publishes', () => {
    expect(rulesOf(pen.site).inForce).toBe(COMPLEX_PATIENT_RULES);
  });

  it('are the highest version published there', () => {
    const { inForce, published: all } = rulesOf(pen.site, published(pen, 2, '70'), published(pen, 3, '60'));
    expect([inForce.version, inForce.parameters.c3aTtr.value]).toEqual([3, '60']);
    expect(all.map(({ version, standing }) => [version, standing])).toEqual([
      [3, 'inForce'],
      [2, 'before'],
    ]);
  });

  it('are not those of another place, nor another set', () => {
    const elsewhere = { ...pen, site: '0198b2a0-2222-7000-8000-000000000002' };
    expect(rulesOf(pen.site, published(elsewhere, 2, '70')).inForce.version).toBe(1);
    expect(rulesOf(pen.site, published(pen, 2, '70', { set: 'criticalInr' })).inForce.version).toBe(1);
  });

  it('of one version published twice with other thresholds, neither is taken: no machine chooses', () => {
    const { inForce, published: all } = rulesOf(pen.site, published(pen, 2, '70'), published(aPen('b'), 2, '60'));
    expect(inForce.version).toBe(1);
    expect(all.map(({ standing }) => standing)).toEqual(['contested', 'contested']);
    expect(rulesOf(pen.site, published(pen, 2, '70'), published(aPen('b'), 2, '70')).inForce.version).toBe(2);
  });

  it('with a value nobody could mean are told to be unreadable, and not used', () => {
    const { inForce, published: all } = rulesOf(pen.site, published(pen, 2, '7'));
    expect([inForce.version, all[0]?.standing]).toEqual([1, 'unreadable']);
  });
});

import { describe, expect, it } from 'vitest';
import { changesOn } from '#domain/complexity/changesOn.ts';
import { complexityOf } from '#domain/complexity/complexity.ts';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import type { Evidence } from '#domain/complexity/evidence.ts';
import { firingSince } from '#domain/complexity/firingSince.ts';
import { flagStanding } from '#domain/complexity/flagStanding.ts';
import { outlookOf } from '#domain/complexity/outlook.ts';
import { classOf } from '#domain/complexity/priority.ts';
import { readRuleSet } from '#domain/complexity/readRuleSet.ts';
import { on } from '#test/domain/ttr/histories.ts';
import { anEvent, anInrEvidence, aStay, conditions, inAndOut, judged, reviews, rulesWith } from './aJudgement.ts';

const LOOKED = { reviews: reviews('conditions 2026-06-01', 'hospitalStays 2026-06-01', 'events 2026-06-01') };
const WELL = { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 180, 0) })] };
const has = (...written: readonly string[]) => ({
  conditions: [{ histories: conditions(...written), indications: [] }],
});

/** Clinical reference 3.3, « Status »; design, « Clinical conventions »: the order of the four. */
describe('whether a patient is complex', () => {
  const OVER_FIVE = {
    inrs: [
      anInrEvidence([], {
        inrs: [
          ...inAndOut('2026-05-26', 180, 0),
          { id: 'high', sampledOn: on('2026-11-22'), inr: { comparator: '=' as const, value: '5.5' } },
        ],
      }),
    ],
  };
  it.each<{ known: Partial<Evidence>; status: string; why: string }>([
    { known: { ...WELL, ...LOOKED }, status: 'notComplex', why: 'all rules say no' },
    { known: { ...WELL }, status: 'unknown', why: 'nobody looked at conditions, stays and events' },
    {
      known: { ...WELL, ...LOOKED, ...has('diabetes', 'hypertension') },
      status: 'toWatch',
      why: 'exactly two conditions',
    },
    { known: { ...has('diabetes', 'hypertension') }, status: 'toWatch', why: 'a warning comes before what is unknown' },
    { known: { ...WELL, ...LOOKED, events: [anEvent('2026-10-01 bleeding major')] }, status: 'toWatch', why: 'C2b' },
    { known: { ...OVER_FIVE, ...LOOKED }, status: 'toWatch', why: 'one INR over 5' },
    {
      known: { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 120, 60) })], ...LOOKED },
      status: 'complex',
      why: 'C3c',
    },
    {
      known: { stays: [aStay('2026-02-01'), aStay('2026-08-01')] },
      status: 'complex',
      why: 'a flag comes before what is unknown',
    },
  ])('$status: $why', ({ known, status }) => {
    expect(complexityOf(judged(known)).status).toBe(status);
  });

  it('lists what is unknown whatever the status', () => {
    const { status, unknown } = complexityOf(judged({ stays: [aStay('2026-02-01'), aStay('2026-08-01')] }));
    expect([status, unknown]).toEqual(['complex', ['C1a', 'C1b', 'C2b', 'C3a', 'C3b', 'C3c']]);
  });

  it('while people disagree takes the worst reading and keeps the others beside it', () => {
    const readings = [180, 100].map((days) => anInrEvidence([], { inrs: inAndOut('2026-05-26', days, 180 - days) }));
    const [c3a] = complexityOf(judged({ inrs: readings })).results.filter(({ rule }) => rule === 'C3a');
    expect(c3a).toMatchObject({ verdict: 'yes', readings: [{ verdict: 'no' }, { verdict: 'yes' }] });
    expect(complexityOf(judged({ inrs: 'tooManyDisputes' })).unknown).toContain('C3a');
    expect(complexityOf(judged({ conditions: 'tooManyDisputes' })).unknown).toContain('C1b');
  });
});

/** Design, « Clinical conventions »; goal, line 5: a decision never removes a flag, and runs out. */
describe('a flag somebody decided on', () => {
  const stays = [aStay('2026-02-01'), aStay('2026-08-01')];
  const decided = (decision: string, day: string, until?: string) => ({
    id: decision,
    rule: 'C2a',
    decision,
    on: on(day),
    ...(until === undefined ? {} : { until: on(until) }),
  });

  it.each([
    { decisions: [], kind: 'open', why: 'undecided' },
    { decisions: [decided('acknowledged', '2026-09-01', '2026-12-01')], kind: 'handled', why: undefined },
    { decisions: [decided('snoozed', '2026-09-01', '2026-11-22')], kind: 'handled', why: undefined },
    { decisions: [decided('snoozed', '2026-09-01', '2026-11-21')], kind: 'open', why: 'ended' },
    { decisions: [decided('contested', '2026-09-01')], kind: 'handled', why: undefined },
    { decisions: [decided('reopened', '2026-09-01')], kind: 'open', why: 'reopened' },
    { decisions: [{ ...decided('snoozed', '2026-09-01'), rule: 'C3a' }], kind: 'open', why: 'undecided' },
    {
      decisions: [decided('acknowledged', '2026-09-01', '2026-12-01'), decided('reopened', '2026-09-01')],
      kind: 'open',
      why: 'reopened',
    },
  ])('$decisions: $kind', ({ decisions, kind, why }) => {
    const standing = flagStanding(judged({ stays }), 'C2a', decisions);
    expect([standing.kind, standing.kind === 'open' ? standing.why : undefined]).toEqual([kind, why]);
  });

  it('is new again when the rule had stopped in between', () => {
    const twice = [aStay('2025-02-01'), aStay('2025-03-01'), aStay('2026-09-10'), aStay('2026-10-01')];
    const decision = [decided('contested', '2025-04-01')];
    const known = { stays: twice, reviews: reviews('hospitalStays 2026-05-01') };
    expect(flagStanding(judged(known), 'C2a', decision)).toMatchObject({ kind: 'open', why: 'refired' });
    expect(flagStanding(judged({ stays: twice }), 'C2a', decision)).toMatchObject({ kind: 'handled' });
    expect(complexityOf(judged(known)).fired).toEqual(['C2a']);
  });
});

describe('what it takes to get out', () => {
  it('a stay leaves its window by itself', () => {
    const judgement = judged({ stays: [aStay('2026-02-01'), aStay('2026-08-01'), aStay('2026-09-01')] });
    expect(outlookOf(judgement, judgement.today('C2a'))).toEqual({ kind: 'leavesWindow', on: '2027-08-02' });
  });

  it('good control has to last: the month-ends are counted in', () => {
    const judgement = judged({ inrs: [anInrEvidence(['2026-09-10 5.5', '2026-10-10 5.5', '2026-11-01 2.5'])] });
    // Six months after 10 September; then the ends of March and April without.
    expect(outlookOf(judgement, judgement.today('C3b'))).toEqual({ kind: 'goodControl', on: '2027-05-01' });
  });

  it('time changes nothing about conditions', () => {
    const judgement = judged(has('diabetes', 'hypertension', 'heartFailure'));
    expect(outlookOf(judgement, judgement.today('C1a'))).toEqual({ kind: 'conditions' });
  });

  it('names the next day on which something changes by itself', () => {
    const known = { stays: [aStay('2026-02-01'), aStay('2026-08-01')], reviews: reviews('events 2026-01-10') };
    const judgement = judged(known);
    expect(changesOn(judgement, complexityOf(judgement), [])).toBe('2027-01-11');
    const snoozed = { id: 's', rule: 'C2a', decision: 'snoozed', on: on('2026-11-01'), until: on('2026-12-01') };
    expect(changesOn(judgement, complexityOf(judgement), [snoozed])).toBe('2026-12-02');
  });

  it('says on which day of this month it began, and nothing finer of an older one', () => {
    const since = (known: Partial<Evidence>) => {
      const judgement = judged(known);
      return firingSince(judgement, complexityOf(judgement));
    };
    expect(since({ stays: [aStay('2026-02-01'), aStay('2026-11-10')] })).toEqual({ kind: 'day', day: '2026-11-10' });
    expect(since({ stays: [aStay('2026-02-01'), aStay('2026-10-31')] })).toEqual({ kind: 'before' });
  });
});

/** Clinical reference 3.3, « Prioritisation ». */
describe('the class of a priority', () => {
  it.each([
    { levels: [2, 2, 0], complex: 'no', expected: 'P1' },
    { levels: [2, 0, 0], complex: 'yes', expected: 'P1' },
    { levels: [2, 0, 0], complex: 'no', expected: 'P2' },
    { levels: [1, 1, 1], complex: 'yes', expected: 'P2' },
    { levels: [1, 1, 0], complex: 'no', expected: 'P3' },
    { levels: [1, 0, 0], complex: 'no', expected: 'P4' },
  ] as const)('$levels, complex $complex: $expected', ({ levels, complex, expected }) => {
    expect(classOf(levels, complex)).toBe(expected);
  });
});

describe('a published rule set', () => {
  const published = (parameters: Record<string, unknown>) =>
    readRuleSet({ version: 2, source: 'clinic', signedBy: { name: 'Dr Roche', on: on('2026-11-01') }, parameters });

  it('keeps what it does not name, and leaves aside what this app does not know', () => {
    const read = published({ c3aTtr: { value: '70', source: 'ESC 2024' }, c9Moon: { value: 'full', source: 'x' } });
    expect(read).toMatchObject({
      ok: true,
      rules: { version: 2, parameters: { c3aTtr: { value: '70' }, c3bHigh: COMPLEX_PATIENT_RULES.parameters.c3bHigh } },
    });
  });

  it.each([
    { name: 'c3aTtr', value: '29', problem: 'tooLow' },
    { name: 'c3aTtr', value: '91', problem: 'tooHigh' },
    { name: 'c3aTtr', value: '6,5', problem: 'notANumber' },
    { name: 'c2aMonths', value: '6.5', problem: 'notWhole' },
    { name: 'c2b', value: 'loud', problem: 'notAnOption' },
    { name: 'c3bHigh', value: '9', problem: undefined, other: 'c3bVeryHigh' },
  ])('with $name of $value is refused whole', ({ name, value, problem, other }) => {
    const read = published({ [name]: { value, source: 'x' } });
    expect(read.ok).toBe(false);
    const problems: ReadonlyMap<string, string> = read.ok ? new Map() : read.problems;
    expect(problems.get(other ?? name)).toBe(problem ?? 'contradiction');
  });

  it('with something that is no threshold is refused', () => {
    expect(published({ c3aTtr: 70 }).ok).toBe(false);
  });

  it('judges the same file differently, and says by which version', () => {
    const inrs = [anInrEvidence([], { inrs: inAndOut('2026-05-26', 122, 58) })];
    expect(complexityOf(judged({ inrs }, { c3cDays: '90' })).fired).toEqual([]);
    expect(complexityOf(judged({ inrs }, { c3cDays: '90', c3aTtr: '70' })).fired).toEqual(['C3a']);
    expect(rulesWith({ c3aTtr: '70' }).parameters.c3aTtr.value).toBe('70');
  });
});

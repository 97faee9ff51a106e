import { describe, expect, it } from 'vitest';
import { complexityOf } from '#domain/complexity/complexity.ts';
import { CONDITION_LIST } from '#domain/conditions/conditionList.ts';
import { addDays } from '#domain/localDate.ts';
import { on } from '#test/domain/ttr/histories.ts';
import { anEvent, aStay, conditions, judged, reviews } from './aJudgement.ts';

const had = (...written: readonly string[]) => ({
  conditions: [{ histories: conditions(...written), indications: [] }],
});
const REVIEWED = { reviews: reviews('conditions 2026-06-01', 'hospitalStays 2026-06-01', 'events 2026-06-01') };
const measure = (topic: string, value: string, unit: string, takenOn = '2026-10-01') => ({
  assessments: [{ id: topic, topic, value, unit, takenOn: on(takenOn) }],
});

/** Clinical reference 3.3, rules C1a to C2b. */
describe('C1a, several conditions', () => {
  it.each([
    { written: ['hypertension', 'diabetes', 'heartFailure'], verdict: 'yes', source: '3.3 C1a: three and more' },
    { written: ['hypertension', 'diabetes'], verdict: 'no', source: '3.3 C1a: two are not three' },
    { written: ['hypertension', 'diabetes', 'heartFailure resolved'], verdict: 'no', source: 'active ones' },
    {
      written: ['coronaryDisease', 'peripheralArteryDisease', 'diabetes'],
      verdict: 'no',
      source: 'one entry, « coronaropathie/AOMI »',
    },
    { written: ['mechanicalValve', 'thrombocytopenia', 'diabetes'], verdict: 'no', source: 'not in the list of C1a' },
    { written: ['diabetes', 'diabetes', 'hypertension'], verdict: 'no', source: 'one condition written twice' },
    { written: ['diabetes', 'gout', 'hypertension'], verdict: 'no', source: 'a closed list' },
  ])('$written: $verdict ($source)', ({ written, verdict }) => {
    expect(judged({ ...had(...written), ...REVIEWED }).today('C1a').verdict).toBe(verdict);
  });

  it('knows fifteen entries, of which it takes three', () => {
    const entries = new Set(CONDITION_LIST.conditions.map(({ countsAs }) => countsAs));
    entries.delete('severityOnly');
    expect(entries.size).toBe(15);
    expect(judged(had(...[...entries].slice(0, 3))).today('C1a').verdict).toBe('yes');
  });

  it.each([
    { asOf: '2025-11-22', verdict: 'no', why: 'twelve months to the day' },
    { asOf: '2025-11-21', verdict: 'unknown', why: 'a day more' },
    { asOf: '2026-11-23', verdict: 'unknown', why: 'tomorrow is not known' },
  ])('"none" is possible when somebody looked on $asOf: $verdict ($why)', ({ asOf, verdict }) => {
    expect(judged({ ...had('diabetes'), reviews: reviews(`conditions ${asOf}`) }).today('C1a').verdict).toBe(verdict);
  });

  it('nothing written and nobody who looked is unknown, and says what would settle it', () => {
    const { finding } = judged().today('C1a');
    expect([finding.verdict, finding.missing]).toEqual(['unknown', ['conditionsNotReviewed']]);
  });

  it('counts the syndrome an AVK is taken for', () => {
    const indications = [{ id: 'course', from: on('2025-01-01'), indication: 'antiphospholipidSyndrome' }];
    const known = [{ histories: conditions('diabetes', 'hypertension'), indications }];
    expect(judged({ conditions: known, ...REVIEWED }).today('C1a').verdict).toBe('yes');
  });
});

describe('C1b, a severe condition', () => {
  it.each([
    { written: ['diabetes', 'heartFailure severe'], verdict: 'yes', source: '3.3 C1b: two, one severe' },
    { written: ['heartFailure severe'], verdict: 'no', source: 'one alone' },
    { written: ['diabetes', 'activeCancer notSevere'], verdict: 'yes', source: 'an active cancer is severe' },
    { written: ['diabetes', 'liverDisease unknown'], verdict: 'unknown', source: 'may be severe' },
    { written: ['diabetes', 'liverDisease notSevere'], verdict: 'no', source: 'said to be none' },
    { written: ['thrombocytopenia severe', 'diabetes'], verdict: 'yes', source: '3.3 C1b: platelets < 100' },
  ])('$written: $verdict ($source)', ({ written, verdict }) => {
    expect(judged({ ...had(...written), ...REVIEWED }).today('C1b').verdict).toBe(verdict);
  });

  it.each([
    { topic: 'haemoglobin', unit: 'g/dL', severe: '9.9', not: '10.0', source: '3.3 C1b: Hb < 10' },
    { topic: 'platelets', unit: '10*9/L', severe: '99', not: '100', source: '3.3 C1b: platelets < 100' },
    { topic: 'leftVentricularEjectionFraction', unit: '%', severe: '34', not: '35', source: '3.3 C1b: FEVG < 35 %' },
    { topic: 'nyha', unit: '{score}', severe: '3', not: '2', source: '3.3 C1b: NYHA III-IV' },
  ])('$topic of $severe beside one condition is severe, $not is not ($source)', ({ topic, unit, severe, not }) => {
    const verdictAt = (value: string) =>
      judged({ ...had('diabetes'), ...REVIEWED, ...measure(topic, value, unit) }).today('C1b').verdict;
    expect([verdictAt(severe), verdictAt(not)]).toEqual(['yes', 'no']);
  });

  it('a creatinine speaks through the clearance: under 30 by CKD-EPI 2021 is severe', () => {
    const woman = { sex: 'F', birthDate: on('1940-03-12'), ...had('diabetes'), ...REVIEWED };
    expect(judged({ ...woman, ...measure('creatinine', '180', 'umol/L') }).today('C1b').verdict).toBe('yes');
    expect(judged({ ...woman, ...measure('creatinine', '90', 'umol/L') }).today('C1b').verdict).toBe('no');
  });

  it('a value older than a year says nothing any more', () => {
    const old = { ...had('diabetes'), ...REVIEWED, ...measure('haemoglobin', '8.0', 'g/dL', '2025-11-21') };
    expect(judged(old).today('C1b').verdict).toBe('no');
  });

  it.each([
    { indication: 'mechanicalMitralValve', verdict: 'yes' },
    { indication: 'mechanicalAorticValve', verdict: 'unknown' },
    { indication: 'atrialFibrillation', verdict: 'no' },
  ])('an AVK taken for $indication beside diabetes: $verdict', ({ indication, verdict }) => {
    const known = [
      { histories: conditions('diabetes'), indications: [{ id: 'c', from: on('2025-01-01'), indication }] },
    ];
    expect(judged({ conditions: known, ...REVIEWED }).today('C1b').verdict).toBe(verdict);
  });

  it('an aortic valve of which somebody wrote that it is not severe is believed', () => {
    const indications = [{ id: 'c', from: on('2025-01-01'), indication: 'mechanicalAorticValve' }];
    const known = [{ histories: conditions('diabetes', 'mechanicalValve notSevere'), indications }];
    expect(judged({ conditions: known, ...REVIEWED }).today('C1b').verdict).toBe('no');
  });

  it('counts from the day it holds, and no longer once it is resolved', () => {
    const [first = []] = conditions('heartFailure severe');
    const history = [
      ...first,
      ...first.map((entry) => ({ ...entry, id: 'later', from: on('2026-09-01'), state: 'resolved' })),
    ];
    const known = { conditions: [{ histories: [history, ...conditions('diabetes')], indications: [] }], ...REVIEWED };
    expect(judged(known).on('C1b', on('2026-08-31')).verdict).toBe('yes');
    expect(judged(known).today('C1b').verdict).toBe('no');
  });
});

describe('C1c, risky medicines', () => {
  const taking = (count: number, interaction?: string) => ({
    medicines: Array.from({ length: count }, (_, at) => [
      { id: `m${at}`, from: on('2026-01-01'), state: 'taking', ...(interaction === undefined ? {} : { interaction }) },
    ]),
  });
  it.each([
    { known: taking(10), verdict: 'yes', source: '3.3 C1c: ten medicines' },
    { known: taking(9), verdict: 'unknown', source: 'nine, and nobody went through them' },
    { known: taking(2, 'nsaid'), verdict: 'yes', source: '3.3 C1c: two strong interactions' },
    { known: { ...taking(1, 'nsaid'), reviews: reviews('coMedications 2026-06-01') }, verdict: 'no', source: 'one' },
  ])('$verdict ($source)', ({ known, verdict }) => {
    expect(judged(known, { c1c: 'on' }).today('C1c').verdict).toBe(verdict);
  });

  it('is not asked unless a place turns it on', () => {
    expect(complexityOf(judged(taking(12))).results.map(({ rule }) => rule)).not.toContain('C1c');
    expect(complexityOf(judged(taking(12), { c1c: 'on' })).fired).toEqual(['C1c']);
  });
});

describe('C2a, repeated stays linked with the AVK', () => {
  it.each([
    {
      stays: ['2026-02-01 certain', '2026-08-01 probable'],
      verdict: 'yes',
      source: '3.3 C2a: certain and probable count',
    },
    { stays: ['2026-02-01 certain', '2026-08-01 possible'], verdict: 'no', source: '3.3 C2a: possible does not' },
    { stays: ['2026-02-01 certain', '2026-08-01 none'], verdict: 'no', source: 'not linked' },
    { stays: ['2026-02-01 certain', '2026-08-01 unknown'], verdict: 'unknown', source: 'nobody judged it' },
    {
      stays: ['2026-02-01 certain', '2026-08-01 certain emergencyVisit'],
      verdict: 'yes',
      source: '3.3 C2a: or ED visits',
    },
    { stays: ['2025-11-22 certain', '2026-08-01 certain'], verdict: 'yes', source: 'twelve months to the day' },
    { stays: ['2025-11-21 certain', '2026-08-01 certain'], verdict: 'no', source: 'a day more' },
    {
      stays: ['2026-08-01 certain', '2026-08-01 certain emergencyVisit'],
      verdict: 'no',
      source: 'the visit became the stay',
    },
  ])('$stays: $verdict ($source)', ({ stays, verdict }) => {
    expect(judged({ stays: stays.map((line) => aStay(line)), ...REVIEWED }).today('C2a').verdict).toBe(verdict);
  });

  it('a stay of less than a day is none; one of which nobody knows the end is one', () => {
    const second = (more: object) => ({ stays: [aStay('2026-02-01'), aStay('2026-08-01', more)], ...REVIEWED });
    expect(judged(second({ dischargedOn: on('2026-08-01') })).today('C2a').verdict).toBe('no');
    expect(judged(second({ dischargedOn: on('2026-08-02') })).today('C2a').verdict).toBe('yes');
    const open = { id: 'open', type: 'stay', admittedOn: on('2026-08-01'), planned: 'no', avkLink: 'certain' };
    expect(judged({ stays: [aStay('2026-02-01'), open], ...REVIEWED }).today('C2a').verdict).toBe('yes');
  });

  it('one stay, and nobody who said that there was no other, is unknown', () => {
    expect(judged({ stays: [aStay('2026-02-01')] }).today('C2a').finding.missing).toEqual(['staysNotReviewed']);
  });
});

describe('C2b, a severe event', () => {
  it.each([
    { event: '2026-05-22 bleeding major', verdict: 'yes', source: '3.3 C2b: six months to the day' },
    { event: '2026-05-21 bleeding major', verdict: 'no', source: 'a day more' },
    { event: '2026-10-01 bleeding clinicallyRelevant', verdict: 'no', source: 'not major' },
    { event: '2026-10-01 bleeding unknown', verdict: 'unknown', source: 'may be major' },
    { event: '2026-10-01 thrombosis unknown', verdict: 'yes', source: '3.3 C2b: thrombo-embolic' },
    { event: '2026-10-01 fall major', verdict: 'no', source: 'a fall is neither' },
  ])('$event: $verdict ($source)', ({ event, verdict }) => {
    expect(judged({ events: [anEvent(event)], ...REVIEWED }).today('C2b').verdict).toBe(verdict);
  });

  it('warns by default, and is a flag where the place says so', () => {
    const known = { events: [anEvent('2026-10-01 bleeding major')] };
    expect(complexityOf(judged(known))).toMatchObject({ status: 'toWatch', fired: [], warnings: ['C2b'] });
    expect(complexityOf(judged(known, { c2b: 'flag' }))).toMatchObject({ status: 'complex', fired: ['C2b'] });
  });

  it('is under AVK: an event before the treatment is another story', () => {
    const inrs = [{ inrs: [], ranges: [], unconfirmed: [], avkStart: addDays(on('2026-10-01'), 1) }];
    expect(judged({ events: [anEvent('2026-10-01 thrombosis')], inrs, ...REVIEWED }).today('C2b').verdict).toBe('no');
  });
});

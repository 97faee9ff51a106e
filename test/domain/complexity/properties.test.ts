import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complexityOf } from '#domain/complexity/complexity.ts';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import type { ConditionEntry, Evidence } from '#domain/complexity/evidence.ts';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import { RULE_CODES } from '#domain/complexity/ruleParameters.ts';
import { CONDITION_LIST } from '#domain/conditions/conditionList.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { rangeFrom } from '#test/domain/ttr/histories.ts';
import { anEvidence, TODAY } from './aJudgement.ts';

const pastDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(TODAY, -days));
const id = fc.uuid();
const link = fc.constantFrom('certain', 'probable', 'possible', 'none', 'unknown');
const entry: fc.Arbitrary<ConditionEntry> = fc.record({
  id,
  from: pastDay,
  code: fc.constantFrom(...CONDITION_LIST.conditions.map(({ code }) => code)),
  state: fc.constantFrom('active', 'active', 'resolved'),
  severity: fc.constantFrom('severe', 'notSevere', 'unknown'),
});
const inr = fc.record({
  id,
  sampledOn: pastDay,
  inr: fc.record({
    comparator: fc.constantFrom('=', '=', '=', '>', '<'),
    value: fc.constantFrom('1.3', '1.9', '2.5', '3.4', '5.5', '8.5'),
  }),
});
const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    inrs: fc.uniqueArray(inr, { maxLength: 30, selector: ({ sampledOn }) => sampledOn }),
    conditions: fc.array(entry, { maxLength: 5 }),
    stays: fc.array(
      fc.record({
        id,
        type: fc.constantFrom('stay', 'emergencyVisit'),
        admittedOn: pastDay,
        planned: fc.constant('no'),
        avkLink: link,
      }),
      { maxLength: 4 },
    ),
    events: fc.array(
      fc.record({
        id,
        type: fc.constantFrom('bleeding', 'thrombosis', 'fall'),
        severity: fc.constantFrom('major', 'minor', 'unknown'),
        occurredOn: pastDay,
      }),
      { maxLength: 3 },
    ),
    reviews: fc.array(
      fc.record({ id, topic: fc.constantFrom('conditions', 'hospitalStays', 'events'), asOf: pastDay }),
      { maxLength: 4 },
    ),
  })
  .map(({ inrs, conditions, ...rest }) =>
    anEvidence({
      ...rest,
      inrs: [{ inrs, ranges: [rangeFrom('2020-01-01 2-3')], unconfirmed: [] }],
      conditions: [{ histories: conditions.map((one) => [one]), indications: [] }],
    }),
  );

const judgedOn = (known: Evidence, day: LocalDate = TODAY) =>
  complexityOf(new Judgement(known, evaluationOn(COMPLEX_PATIENT_RULES, day)));
const verdicts = (known: Evidence, day?: LocalDate) =>
  new Map(judgedOn(known, day).results.map(({ rule, verdict }) => [rule, verdict]));

/** Goal, « How it is shown »: order of arrival, unknown never turns a flag off, reproducible at a past date. */
describe('for any patient', { timeout: 60_000 }, () => {
  it('the order in which facts came changes nothing', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const [reading] = known.inrs === 'tooManyDisputes' ? [] : known.inrs;
        const [first] = known.conditions === 'tooManyDisputes' ? [] : known.conditions;
        const turned: Evidence = {
          ...known,
          inrs: reading === undefined ? [] : [{ ...reading, inrs: reading.inrs.toReversed() }],
          conditions: first === undefined ? [] : [{ ...first, histories: first.histories.toReversed() }],
          stays: known.stays.toReversed(),
          events: known.events.toReversed(),
          reviews: known.reviews.toReversed(),
        };
        expect(verdicts(turned)).toEqual(verdicts(known));
        expect(judgedOn(turned).status).toBe(judgedOn(known).status);
      }),
    );
  });

  it('knowing less never turns a flag off, nor makes a "no"', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const full = verdicts(known);
        const without = verdicts({ ...known, reviews: [] });
        for (const rule of RULE_CODES) {
          if (full.get(rule) === 'yes') expect(without.get(rule)).toBe('yes');
          if (full.get(rule) === 'unknown') expect(without.get(rule)).not.toBe('no');
        }
      }),
    );
  });

  it('a link or a severity that nobody knows any more never turns a flag into a "no"', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const full = verdicts(known);
        const [first] = known.conditions === 'tooManyDisputes' ? [] : known.conditions;
        if (first === undefined) throw new Error('every evidence here has one reading of the conditions');
        const ofUnknownSeverity = (one: ConditionEntry) => ({ ...one, severity: 'unknown' });
        const blurred = verdicts({
          ...known,
          stays: known.stays.map((stay) => ({ ...stay, avkLink: 'unknown' })),
          events: known.events.map((event) => ({ ...event, severity: 'unknown' })),
          conditions: [
            { histories: first.histories.map((history) => history.map(ofUnknownSeverity)), indications: [] },
          ],
        });
        for (const rule of RULE_CODES) if (full.get(rule) === 'yes') expect(blurred.get(rule)).not.toBe('no');
      }),
    );
  });

  it('what was said on a past day is said again from the facts of today', () => {
    fc.assert(
      fc.property(evidence, fc.integer({ min: 0, max: 400 }), (known, back) => {
        const day = addDays(TODAY, -back);
        const [reading] = known.inrs === 'tooManyDisputes' ? [] : known.inrs;
        const [first] = known.conditions === 'tooManyDisputes' ? [] : known.conditions;
        const then: Evidence = {
          ...known,
          inrs:
            reading === undefined
              ? []
              : [{ ...reading, inrs: reading.inrs.filter(({ sampledOn }) => sampledOn <= day) }],
          conditions:
            first === undefined
              ? []
              : [{ ...first, histories: first.histories.map((history) => history.filter(({ from }) => from <= day)) }],
          stays: known.stays.filter(({ admittedOn }) => admittedOn <= day),
          events: known.events.filter(({ occurredOn }) => occurredOn <= day),
          reviews: known.reviews.filter(({ asOf }) => asOf <= day),
        };
        expect(verdicts(known, day)).toEqual(verdicts(then, day));
        const judgement = new Judgement(known, evaluationOn(COMPLEX_PATIENT_RULES, TODAY));
        for (const [rule, verdict] of verdicts(then, day)) expect(judgement.on(rule, day).verdict).toBe(verdict);
      }),
    );
  });

  it('has a status that its rules explain', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const { status, fired, warnings, unknown } = judgedOn(known);
        expect(status === 'complex').toBe(fired.length > 0);
        if (status === 'notComplex') expect([fired, warnings, unknown]).toEqual([[], [], []]);
      }),
    );
  });
});

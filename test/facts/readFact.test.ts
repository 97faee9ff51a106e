import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#facts/canonicalJson.ts';
import { chainOf } from '#facts/chains.ts';
import { readFact } from '#facts/clinicFact.ts';
import { composeGroup } from '#facts/composeGroup.ts';
import { aCourse, anInr, aPen, correctInr, day, PATIENT } from './aHistory.ts';

const changed = (fact: object, change: object) => readFact(canonicalJson({ ...fact, ...change }));

describe('a fact read from its text', () => {
  it('is known when its kind is, and comes back as it was written', () => {
    const fact = anInr(aPen(), '2.5', '2026-01-05');
    expect(readFact(canonicalJson(fact))).toEqual({ outcome: 'known', fact });
  });

  it.each([
    { what: 'a kind this app does not know', change: { kind: 'holter' } },
    { what: 'a later version of a kind it knows', change: { v: 2, body: { inr: { si: 2.5 } } } },
  ])('[V3] with $what is set aside whole, unknown fields included', ({ change }) => {
    const read = changed(anInr(aPen(), '2.5', '2026-01-05'), { ...change, tomorrow: { x: 1 } });
    expect(read).toMatchObject({ outcome: 'newerKind', fact: { tomorrow: { x: 1 } } });
  });

  it('[V3] keeps the fields and codes it does not know', () => {
    const fact = anInr(aPen(), '2.5', '2026-01-05');
    const body = { ...fact.body, method: 'dryBlood', lot: 'A12' };
    expect(changed(fact, { body })).toMatchObject({
      outcome: 'known',
      fact: { body: { method: 'dryBlood', lot: 'A12' } },
    });
  });

  it.each([
    { fault: 'an INR of 25', change: { body: { inr: { comparator: '=', value: '25' } } }, path: 'body.inr.value' },
    { fault: 'a day that does not exist', change: { validFrom: '2026-02-30' }, path: 'validFrom' },
    { fault: 'no patient', change: { patientId: undefined }, path: 'patientId' },
    { fault: 'a first fact that supersedes', change: { supersedes: [PATIENT] }, path: 'supersedes' },
    { fault: 'a chain that is not its own', change: { chain: PATIENT }, path: 'chain' },
    { fault: 'a target on a first fact', change: { target: PATIENT }, path: 'target' },
    {
      fault: 'an INR that is a number',
      change: { body: { inr: { comparator: '=', value: 2.5 } } },
      path: 'body.inr.value',
    },
  ])('with $fault is refused at $path', ({ change, path }) => {
    const { body, ...fact } = anInr(aPen(), '2.5', '2026-01-05');
    const merged = { ...fact, ...change, body: { ...body, ...('body' in change ? change.body : {}) } };
    expect(readFact(JSON.stringify(merged))).toMatchObject({ outcome: 'malformed', path });
  });

  it.each([
    { fault: 'without a reason', change: { reason: undefined }, path: 'reason' },
    { fault: 'with a blank reason', change: { reason: '  ' }, path: 'reason' },
    { fault: 'without a target', change: { target: undefined }, path: 'target' },
    { fault: 'that saw two heads', change: { supersedes: [PATIENT, chainOf(PATIENT, 'x')] }, path: 'supersedes' },
    { fault: 'that supersedes the same fact twice', change: { supersedes: [PATIENT, PATIENT] }, path: 'supersedes' },
  ])('a correction $fault is refused at $path', ({ change, path }) => {
    const first = anInr(aPen(), '5.2', '2026-01-05');
    const corrected = correctInr(aPen('b'), first, first, '2.5');
    expect(readFact(JSON.stringify({ ...corrected, ...change }))).toMatchObject({ outcome: 'malformed', path });
  });

  it.each(['', '{', 'null', '[]', '"<html>"', '{"id":"x"}'])(
    'that is no fact at all (%s) is refused, never thrown',
    (text) => {
      expect(readFact(text).outcome).toBe('malformed');
    },
  );

  it('a course without the day it holds from is refused', () => {
    const course = aCourse(aPen(), '2025-01-01', ['2', '3']);
    expect(readFact(JSON.stringify({ ...course, validFrom: undefined }))).toMatchObject({ path: 'validFrom' });
  });
});

describe('a group as it is composed', () => {
  it('two tablets that each write the first course of one patient meet in one chain', () => {
    expect(aCourse(aPen('a'), '2025-01-01', ['2', '3']).chain).toBe(
      aCourse(aPen('b'), '2025-06-01', ['2.5', '3.5']).chain,
    );
  });

  it('names its first fact in every fact, and has one instant', () => {
    const intent = {
      act: 'first',
      kind: 'nextControl',
      patientId: PATIENT,
      body: { dueOn: day('2026-02-01') },
    } as const;
    const facts = composeGroup([intent, intent], aPen()).map((written) => written.fact);
    expect(new Set(facts.map((fact) => fact.group))).toEqual(new Set([facts[0]?.id]));
    expect(facts[0]?.writtenAt).toEqual(facts[1]?.writtenAt);
  });

  it('refuses an empty action, more than forty facts, and a value no schema allows', () => {
    const intent = {
      act: 'first',
      kind: 'nextControl',
      patientId: PATIENT,
      body: { dueOn: day('2026-02-01') },
    } as const;
    expect(() => composeGroup([], aPen())).toThrow(RangeError);
    expect(() =>
      composeGroup(
        Array.from({ length: 41 }, () => intent),
        aPen(),
      ),
    ).toThrow(RangeError);
    expect(() => anInr(aPen(), '25', '2026-01-05')).toThrow(TypeError);
  });
});

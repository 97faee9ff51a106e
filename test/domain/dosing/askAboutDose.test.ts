import { describe, expect, it } from 'vitest';
import { askAboutDose, type DoseEntry } from '#domain/dosing/askAboutDose.ts';
import { type AvkTabletCode, avkTablet } from '#domain/dosing/avkTablets.ts';
import { doseChange } from '#domain/dosing/doseChange.ts';
import { addDays } from '#domain/localDate.ts';
import { day } from '#test/facts/aHistory.ts';

const TODAY = day('2026-11-22');

function tablet(code: AvkTabletCode) {
  const found = avkTablet(code);
  if (found === undefined) throw new Error(`no such tablet: ${code}`);
  return found;
}

/** So many quarters of a 5 mg tablet on each day of a cycle. */
function a5mg(...quarters: number[]) {
  return { pattern: { kind: 'cycle', anchor: TODAY, quarters }, tablet: tablet('coumadine-5') } as const;
}

function asked(entry: Partial<DoseEntry> = {}) {
  return askAboutDose({ ...a5mg(4), validFrom: TODAY, today: TODAY, courseTablet: 'coumadine-5', ...entry });
}

describe('before a dose is saved the nurse', () => {
  it('is asked nothing about an ordinary change', () => {
    expect(asked({ current: { ...a5mg(4, 6), validFrom: addDays(TODAY, -20) } })).toEqual([]);
  });

  it('is asked about a strength that is not the one of the treatment', () => {
    const entry = { ...a5mg(4), tablet: tablet('coumadine-2') };
    expect(asked(entry)).toEqual([{ kind: 'other-strength', than: 'course', usual: 'coumadine-5' }]);
  });

  it('is asked about a strength that is not the one of the current dose, where the treatment names none', () => {
    const current = { ...a5mg(4), validFrom: addDays(TODAY, -20) };
    const entry = { ...a5mg(10), tablet: tablet('coumadine-2'), courseTablet: 'unknown', current };
    expect(asked(entry)).toContainEqual({ kind: 'other-strength', than: 'current', usual: 'coumadine-5' });
  });

  it('is asked whether nothing is taken at all', () => {
    expect(asked(a5mg(0, 0))).toEqual([{ kind: 'nothing-taken' }]);
    expect(asked(a5mg(0, 2))).toEqual([]);
  });

  it.each([
    { quarters: 24, questions: [] },
    { quarters: 25, questions: [{ kind: 'many-tablets', quarters: 25 }] },
  ])('taking $quarters quarters on one day is asked $questions', ({ quarters, questions }) => {
    expect(asked(a5mg(quarters))).toEqual(questions);
  });

  it.each([
    { before: 8, after: 5, questions: [] },
    { before: 8, after: 4, questions: [{ kind: 'far-from-current', percent: -50 }] },
    { before: 8, after: 11, questions: [] },
    { before: 8, after: 12, questions: [{ kind: 'far-from-current', percent: 50 }] },
  ])('going from $before to $after quarters is asked $questions', ({ before, after, questions }) => {
    expect(asked({ ...a5mg(after), current: { ...a5mg(before), validFrom: TODAY } })).toEqual(questions);
  });

  it('is asked about a dose that changes nothing, and not about another alternation of the same mean', () => {
    const current = { ...a5mg(4, 6), validFrom: addDays(TODAY, -20) };
    expect(asked({ ...a5mg(4, 6, 4, 6), current })).toEqual([{ kind: 'same-as-current' }]);
    expect(asked({ ...a5mg(6, 4), current })).toEqual([]);
  });

  it.each([
    { validFrom: addDays(TODAY, 30), questions: [] },
    { validFrom: addDays(TODAY, 31), questions: [{ kind: 'far-ahead', days: 31 }] },
    { validFrom: addDays(TODAY, -30), questions: [] },
    { validFrom: addDays(TODAY, -31), questions: [{ kind: 'long-ago', days: 31 }] },
  ])('writing a dose from $validFrom on is asked $questions', ({ validFrom, questions }) => {
    expect(asked({ validFrom })).toEqual(questions);
  });

  it.each([
    { from: TODAY, questions: [] },
    { from: addDays(TODAY, 1), questions: [{ kind: 'before-current', from: addDays(TODAY, 1) }] },
  ])('covering a dose in force since $from is asked $questions', ({ from, questions }) => {
    expect(asked({ current: { ...a5mg(4, 6), validFrom: from } })).toEqual(questions);
  });
});

describe('what changed since the dose before', () => {
  it('is the means of both weeks and their difference', () => {
    expect(doseChange(a5mg(4), a5mg(4, 6))).toEqual({ kind: 'changed', fromMg: 35, toMg: 43.75, percent: 25 });
  });

  it('has no percentage after a dose of nothing, rather than an infinite one', () => {
    expect(doseChange(a5mg(0), a5mg(4))).toEqual({ kind: 'changed', fromMg: 0, toMg: 35, percent: undefined });
  });

  it('is never computed between two molecules', () => {
    expect(doseChange(a5mg(4), { ...a5mg(4), tablet: tablet('previscan-20') })).toEqual({ kind: 'otherMolecule' });
  });

  it('is nothing when the same milligrams are written as a grid of the week', () => {
    const grid = { kind: 'weekly', quarters: [4, 4, 4, 4, 4, 4, 4] } as const;
    expect(doseChange(a5mg(4), { pattern: grid, tablet: tablet('coumadine-5') })).toEqual({ kind: 'same' });
  });
});

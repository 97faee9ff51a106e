import { describe, expect, it } from 'vitest';
import { askAboutInr, type InrEntry } from '#domain/inr/askAboutInr.ts';
import { addDays, localDate } from '#domain/localDate.ts';

const TODAY = localDate(20_000);

function daysAgo(days: number) {
  return addDays(TODAY, -days);
}

/** INRs sampled 30, 60, 90… days ago. */
function monthly(...values: readonly string[]) {
  return values.map((value, index) => ({
    id: String(index),
    sampledOn: daysAgo(30 * (index + 1)),
    inr: { comparator: '=', value } as const,
  }));
}

function asked(value: string, changes: Partial<InrEntry> = {}) {
  const inr = { comparator: '=', value } as const;
  const review = askAboutInr({ inr, sampledOn: TODAY, today: TODAY, others: [], ...changes });
  return review.kind === 'refused' ? review.problem : review.questions;
}

describe('before an INR is saved the nurse', () => {
  it('is asked nothing about an ordinary value', () => {
    expect(asked('2.6', { others: monthly('2.5', '2.7', '2.6', '2.4', '2.8') })).toEqual([]);
  });

  it.each([
    { value: '0.7', questions: [{ kind: 'extreme' }] },
    { value: '0.71', questions: [{ kind: 'unusual-first' }] },
    { value: '0.79', questions: [{ kind: 'unusual-first' }] },
    { value: '0.8', questions: [] },
    { value: '6.0', questions: [] },
    { value: '6.01', questions: [{ kind: 'unusual-first' }] },
    { value: '9.99', questions: [{ kind: 'unusual-first' }] },
    { value: '10.0', questions: [{ kind: 'extreme' }] },
    {
      value: '18',
      questions: [{ kind: 'decimal-forgotten', suggestion: '1.8' }, { kind: 'extreme' }],
    },
  ])('entering a first INR of $value is asked $questions', ({ value, questions }) => {
    expect(asked(value)).toEqual(questions);
  });

  it('is not offered a decimal point for an INR above 12', () => {
    expect(asked('12', { inr: { comparator: '>', value: '12' } })).toEqual([{ kind: 'extreme' }]);
  });

  it.each([
    { value: '1.0', far: true },
    { value: '1.3', far: true },
    { value: '1.31', far: false },
    { value: '5.19', far: false },
    { value: '5.2', far: true },
  ])('entering $value after five INRs around 2.6 is asked whether it is far from usual: $far', ({ value, far }) => {
    const questions = asked(value, { others: monthly('2.6', '2.5', '2.7', '2.6', '2.4') });
    expect(questions).toEqual(far ? [{ kind: 'far-from-usual', median: 2.6, basedOn: 5 }] : []);
  });

  it.each([
    { value: '1.25', far: true },
    { value: '1.26', far: false },
    { value: '4.99', far: false },
    { value: '5.0', far: true },
  ])('entering $value with one to four INRs in the year has it held against the last, 2.5: $far', ({ value, far }) => {
    const few = [monthly('2.5'), monthly('2.5', '1.0'), monthly('2.5', '1.0', '1.1', '1.2')];
    for (const others of few) {
      expect(asked(value, { others })).toEqual(far ? [{ kind: 'far-from-last', last: others[0] }] : []);
    }
  });

  it('has an INR after more than a year held against the last one, however old', () => {
    const old = { id: 'old', sampledOn: daysAgo(500), inr: { comparator: '=', value: '2.6' } as const };
    expect(asked('5.6', { others: [old] })).toEqual([{ kind: 'far-from-last', last: old }]);
    expect(asked('2.9', { others: [old] })).toEqual([]);
  });

  it('has an INR older than all others held against the first after it', () => {
    const others = monthly('2.6', '2.5');
    expect(asked('5.6', { others, sampledOn: daysAgo(61) })).toContainEqual({
      kind: 'far-from-last',
      last: others[1],
    });
  });

  it.each([
    { days: 365, kind: 'far-from-usual' },
    { days: 366, kind: 'far-from-last' },
  ])('has an INR of $days days ago make a fifth for the usual value, or not: $kind', ({ days, kind }) => {
    const old = {
      id: 'old',
      sampledOn: daysAgo(days),
      inr: { comparator: '=', value: '2.6' } as const,
    };
    expect(asked('1.0', { others: [...monthly('2.6', '2.5', '2.7', '2.6'), old] })).toMatchObject([{ kind }]);
  });

  it('has the median of an even number of INRs between the two middle ones', () => {
    const questions = asked('1.0', { others: monthly('2.0', '2.5', '3.0', '4.0', '2.2', '2.8') });
    expect(questions).toMatchObject([{ kind: 'far-from-usual', median: 2.65, basedOn: 6 }]);
  });

  it('cannot save an INR sampled tomorrow, and can save one sampled today', () => {
    expect(asked('2.5', { sampledOn: daysAgo(-1) })).toBe('sampled-in-future');
    expect(asked('2.5', { sampledOn: TODAY })).toEqual([]);
  });

  it.each([
    { days: 60, questions: [] },
    { days: 61, questions: [{ kind: 'sampled-long-ago', daysAgo: 61 }] },
  ])('entering an INR sampled $days days ago is asked $questions', ({ days, questions }) => {
    expect(asked('2.5', { sampledOn: daysAgo(days) })).toEqual(questions);
  });

  it.each([
    { start: -1, asks: true },
    { start: 0, asks: false },
    { start: 1, asks: false },
  ])('is asked about an INR when the AVK began $start days before it: $asks', ({ start, asks }) => {
    expect(asked('2.5', { avkStart: daysAgo(start) })).toHaveLength(asks ? 1 : 0);
  });

  it.each([
    { other: '2.50', values: 'equal' },
    { other: '3.5', values: 'different' },
  ])('is told that the day has an INR of $other already, $values', ({ other, values }) => {
    const others = [{ id: 'a', sampledOn: TODAY, inr: { comparator: '=', value: other } as const }];
    expect(asked('2.5', { others })).toEqual([{ kind: 'same-day', ids: ['a'], values }]);
  });
});

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
    { value: '0.71', questions: [] },
    { value: '9.99', questions: [] },
    { value: '10.0', questions: [{ kind: 'extreme' }] },
    {
      value: '18',
      questions: [{ kind: 'decimal-forgotten', suggestion: '1.8' }, { kind: 'extreme' }],
    },
  ])('is asked about $value: $questions', ({ value, questions }) => {
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

  it('is not asked whether it is far from usual with four INRs in the year', () => {
    expect(asked('1.0', { others: monthly('2.6', '2.5', '2.7', '2.6') })).toEqual([]);
  });

  it.each([
    { days: 365, far: true },
    { days: 366, far: false },
  ])('has an INR of $days days ago among the usual ones: $far', ({ days, far }) => {
    const old = {
      id: 'old',
      sampledOn: daysAgo(days),
      inr: { comparator: '=', value: '2.6' } as const,
    };
    expect(asked('1.0', { others: [...monthly('2.6', '2.5', '2.7', '2.6'), old] })).toHaveLength(far ? 1 : 0);
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

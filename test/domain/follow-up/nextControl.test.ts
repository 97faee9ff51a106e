import { describe, expect, it } from 'vitest';
import { daysPastDue, isResultExpected, nextControlState } from '#domain/follow-up/nextControl.ts';
import { addDays, localDate } from '#domain/localDate.ts';

const DUE = localDate(20_000);

describe('a control planned for a day', () => {
  it.each([
    { days: -1, state: 'upcoming', expected: false },
    { days: 0, state: 'due', expected: true },
    { days: 2, state: 'due', expected: true },
    { days: 3, state: 'late', expected: true },
    { days: 400, state: 'late', expected: true },
  ])('is $state $days days after it, its result expected: $expected', ({ days, state, expected }) => {
    const control = { dueOn: DUE, today: addDays(DUE, days) };
    expect([nextControlState(control), isResultExpected(control), daysPastDue(control)]).toEqual([
      state,
      expected,
      days,
    ]);
  });

  it.each([
    { days: -4, state: 'late' },
    { days: -3, state: 'done' },
    { days: 0, state: 'done' },
    { days: 5, state: 'done' },
  ])('is $state ten days later when the last INR was sampled $days days after it', ({ days, state }) => {
    const control = { dueOn: DUE, today: addDays(DUE, 10), lastInrDay: addDays(DUE, days) };
    expect([nextControlState(control), isResultExpected(control)]).toEqual([state, state === 'late']);
  });
});

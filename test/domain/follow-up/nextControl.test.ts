import { describe, expect, it } from 'vitest';
import { daysPastDue, isControlToBeSet, isResultExpected, nextControlState } from '#domain/follow-up/nextControl.ts';
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

describe('the next control is to be set', () => {
  it('when none is planned, whether or not an INR is known', () => {
    expect(isControlToBeSet({ dueOn: undefined, today: DUE })).toBe(true);
    expect(isControlToBeSet({ dueOn: undefined, today: DUE, lastInrDay: DUE })).toBe(true);
  });

  it.each([
    { inr: -4, toSet: false },
    { inr: -3, toSet: true },
    { inr: 0, toSet: true },
    { inr: 40, toSet: true },
  ])('when the INR of the planned one was sampled $inr days after it: $toSet', ({ inr, toSet }) => {
    expect(isControlToBeSet({ dueOn: DUE, today: addDays(DUE, 400), lastInrDay: addDays(DUE, inr) })).toBe(toSet);
  });

  it('never while its result is expected or it lies ahead', () => {
    for (const days of [-10, 0, 2, 3, 400]) {
      expect(isControlToBeSet({ dueOn: DUE, today: addDays(DUE, days) })).toBe(false);
    }
  });
});

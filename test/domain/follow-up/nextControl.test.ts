import { describe, expect, it } from 'vitest';
import {
  daysPastDue,
  isControlToBeSet,
  isResultExpected,
  lateFrom,
  nextControlState,
} from '#domain/follow-up/nextControl.ts';
import { addDays, localDate, type LocalDate } from '#domain/localDate.ts';

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

describe('a control becomes late', () => {
  it.each([
    { due: '2026-11-16', weekday: 'Monday', late: '2026-11-19', why: 'three days after it' },
    { due: '2026-11-19', weekday: 'Thursday', late: '2026-11-23', why: 'not on Sunday, but on Monday' },
    { due: '2026-11-21', weekday: 'Saturday', late: '2026-11-24', why: 'Sunday is counted among the three days' },
    { due: '2026-11-22', weekday: 'Sunday', late: '2026-11-25', why: 'three days after it' },
    { due: '2026-11-08', weekday: 'Sunday', late: '2026-11-12', why: 'not on the Armistice' },
    { due: '2026-04-02', weekday: 'Maundy Thursday', late: '2026-04-07', why: 'not on Easter Sunday, nor on Monday' },
    { due: '2026-12-22', weekday: 'Tuesday', late: '2026-12-26', why: 'not at Christmas; Saturday is open' },
  ])('for $weekday $due: on $late, $why (clinical reference 7)', ({ due, late }) => {
    const dueOn = due as LocalDate;
    const today = late as LocalDate;
    expect(lateFrom(dueOn)).toBe(late);
    expect(nextControlState({ dueOn, today })).toBe('late');
    expect(nextControlState({ dueOn, today: addDays(today, -1) })).toBe('due');
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersControl,
  daysPastDue,
  isControlToBeSet,
  lateFrom,
  nextControlState,
} from '#domain/follow-up/nextControl.ts';
import { addDays, localDate, type LocalDate } from '#domain/localDate.ts';

const DUE = localDate(20_000); // a Friday

describe('a control planned for a day', () => {
  it.each([
    { days: -1, state: 'upcoming' },
    { days: 0, state: 'due' },
    { days: 2, state: 'due' },
    { days: 3, state: 'late' },
    { days: 400, state: 'late' },
  ])('is $state $days days after it', ({ days, state }) => {
    const control = { dueOn: DUE, today: addDays(DUE, days), answered: 'no' } as const;
    expect([nextControlState(control), daysPastDue(control)]).toEqual([state, days]);
  });

  it('is done whatever the day once an INR answers it', () => {
    for (const days of [-1, 0, 3, 400]) {
      expect(nextControlState({ dueOn: DUE, today: addDays(DUE, days), answered: 'yes' })).toBe('done');
    }
  });
});

describe('an INR answers a planned control', () => {
  it.each([
    { days: -4, knownThen: 'no', answers: false },
    { days: -3, knownThen: 'no', answers: true },
    { days: 0, knownThen: 'no', answers: true },
    { days: 5, knownThen: 'no', answers: true },
    // Whoever sets a control for tomorrow has seen the INR of today: it is not the one he asks for.
    { days: -1, knownThen: 'known', answers: false },
    { days: -3, knownThen: 'known', answers: false },
    // An imported control is written together with the INRs that came after it.
    { days: 0, knownThen: 'known', answers: true },
    { days: 12, knownThen: 'known', answers: true },
    // « Refaire ce soir » : the INR of this morning does not answer it.
    { days: 0, knownThen: 'basis', answers: false },
  ] as const)('sampled $days days after it and known when it was set ($knownThen): $answers', (row) => {
    expect(answersControl({ dueOn: DUE, sampledOn: addDays(DUE, row.days), knownThen: row.knownThen })).toBe(
      row.answers,
    );
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
    expect(nextControlState({ dueOn, today, answered: 'no' })).toBe('late');
    expect(nextControlState({ dueOn, today: addDays(today, -1), answered: 'no' })).toBe('due');
  });
});

it('is late from that day on and never before, whatever the days between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 30_000 }), fc.integer({ min: 0, max: 12 }), (due, days) => {
      const dueOn = localDate(due);
      const today = addDays(dueOn, days);
      const isLate = nextControlState({ dueOn, today, answered: 'no' }) === 'late';
      expect(isLate).toBe(today >= lateFrom(dueOn));
    }),
  );
});

describe('the next control is to be set', () => {
  it.each([
    { dueOn: undefined, answered: 'no', toSet: true },
    { dueOn: DUE, answered: 'yes', toSet: true },
    { dueOn: DUE, answered: 'no', toSet: false },
  ] as const)('planned for $dueOn, answered $answered: $toSet', ({ dueOn, answered, toSet }) => {
    expect(isControlToBeSet({ dueOn, answered })).toBe(toSet);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AVK_TABLETS, type AvkTabletCode, avkTablet } from '#domain/dosing/avkTablets.ts';
import { calendarWeeks, weekday } from '#domain/dosing/calendarWeeks.ts';
import { type DosePattern, meanWeeklyDoseMg } from '#domain/dosing/doseSchedule.ts';
import { weeklyDosesMg } from '#domain/dosing/weeklyDosesMg.ts';
import { addDays, localDate } from '#domain/localDate.ts';
import { day } from '#test/facts/aHistory.ts';

function tablet(code: AvkTabletCode) {
  const found = avkTablet(code);
  if (found === undefined) throw new Error(`no such tablet: ${code}`);
  return found;
}

const cycle = (...quarters: number[]): DosePattern => ({ kind: 'cycle', anchor: day('2026-11-23'), quarters });

describe('the milligrams of a week, clinical reference 4.6', () => {
  it.each([
    { said: 'half and three quarters of 20 mg in turn', pattern: cycle(2, 3), code: 'previscan-20', weeks: [85, 90] },
    { said: 'a whole tablet of 5 mg every day', pattern: cycle(4), code: 'coumadine-5', weeks: [35] },
    { said: 'one, one, half of 4 mg', pattern: cycle(4, 4, 2), code: 'sintrom-4', weeks: [22, 24] },
    { said: 'seven days in a cycle', pattern: cycle(4, 4, 4, 4, 4, 4, 2), code: 'coumadine-5', weeks: [32.5] },
    {
      said: 'a weekly grid',
      pattern: { kind: 'weekly', quarters: [4, 2, 4, 2, 4, 2, 4] },
      code: 'coumadine-2',
      weeks: [11],
    },
  ] as const)('$said: $weeks', ({ pattern, code, weeks }) => {
    expect(weeklyDosesMg(pattern, tablet(code))).toEqual(weeks);
  });

  it('lie on both sides of the mean, whatever the cycle and its anchor', () => {
    const quarters = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 7 });
    const property = fc.property(quarters, fc.integer({ min: 19_000, max: 21_000 }), (days, anchor) => {
      const pattern: DosePattern = { kind: 'cycle', anchor: localDate(anchor), quarters: days };
      const weeks = weeklyDosesMg(pattern, tablet('previscan-20'));
      const mean = meanWeeklyDoseMg(pattern, tablet('previscan-20'));
      expect(weeks[0]).toBeLessThanOrEqual(mean + 1e-9);
      expect(weeks.at(-1)).toBeGreaterThanOrEqual(mean - 1e-9);
    });
    fc.assert(property, { seed: 7 });
  });
});

describe('the calendar', () => {
  it.each([
    { on: '2026-11-22', monday: '2026-11-16' },
    { on: '2026-11-23', monday: '2026-11-23' },
    { on: '2026-11-29', monday: '2026-11-23' },
    { on: '2027-01-01', monday: '2026-12-28' },
  ])('of $on begins on Monday $monday and has four weeks without a hole', ({ on, monday }) => {
    const weeks = calendarWeeks(day(on));
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7]);
    expect(weeks.flat()).toEqual(Array.from({ length: 28 }, (_, at) => addDays(day(monday), at)));
  });

  it.each([
    { on: '2026-11-23', place: 0 },
    { on: '2026-11-29', place: 6 },
    { on: '1969-12-29', place: 0 },
  ])('has $on in column $place', ({ on, place }) => {
    expect(weekday(day(on))).toBe(place);
  });
});

it('every tablet of the list breaks into a whole number of its own parts', () => {
  expect(AVK_TABLETS.tablets.map(({ quarterStep }) => 4 % quarterStep)).toEqual([0, 0, 0, 0, 0]);
});

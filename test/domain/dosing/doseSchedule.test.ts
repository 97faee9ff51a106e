import { describe, expect, it } from 'vitest';
import { AVK_TABLETS, type AvkTabletCode, avkTablet } from '#domain/dosing/avkTablets.ts';
import {
  type DosePattern,
  dosePatternProblem,
  doseMgOn,
  meanDailyDoseMg,
  meanWeeklyDoseMg,
} from '#domain/dosing/doseSchedule.ts';
import { addDays, type LocalDate, parseLocalDate } from '#domain/localDate.ts';

function on(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === undefined) throw new Error(`no such day: ${text}`);
  return day;
}

function tablet(code: AvkTabletCode) {
  const found = avkTablet(code);
  if (found === undefined) throw new Error(`no such tablet: ${code}`);
  return found;
}

const PREVISCAN = tablet('previscan-20');
const HALF_THEN_THREE_QUARTERS: DosePattern = {
  kind: 'cycle',
  anchor: on('2026-03-01'),
  quarters: [2, 3],
};

describe('a cycle of half a tablet of 20 mg, then three quarters', () => {
  it.each([
    { day: '2026-03-01', mg: 10 },
    { day: '2026-03-02', mg: 15 },
    { day: '2026-03-03', mg: 10 },
    { day: '2026-02-28', mg: 15 },
    { day: '2025-03-01', mg: 15 },
  ])('is $mg mg on $day', ({ day, mg }) => {
    expect(doseMgOn(HALF_THEN_THREE_QUARTERS, PREVISCAN, on(day))).toBe(mg);
  });

  it('is 12.5 mg a day and 87.5 mg a week on average, and 85 or 90 mg in a given week', () => {
    const week = (from: LocalDate) =>
      Array.from({ length: 7 }, (_, day) => doseMgOn(HALF_THEN_THREE_QUARTERS, PREVISCAN, addDays(from, day))).reduce(
        (sum, mg) => sum + mg,
      );
    expect(meanDailyDoseMg(HALF_THEN_THREE_QUARTERS, PREVISCAN)).toBe(12.5);
    expect(meanWeeklyDoseMg(HALF_THEN_THREE_QUARTERS, PREVISCAN)).toBe(87.5);
    expect([week(on('2026-03-01')), week(on('2026-03-08'))]).toEqual([85, 90]);
  });
});

it('a weekly grid begins on Monday', () => {
  const pattern: DosePattern = { kind: 'weekly', quarters: [4, 2, 2, 2, 2, 2, 0] };
  expect(doseMgOn(pattern, tablet('coumadine-5'), on('2026-03-02'))).toBe(5);
  expect(doseMgOn(pattern, tablet('coumadine-5'), on('2026-03-08'))).toBe(0);
  expect(doseMgOn(pattern, tablet('coumadine-5'), on('1965-03-01'))).toBe(5);
});

describe('a pattern that cannot be taken', () => {
  const anchor = on('2026-03-01');
  it.each([
    {
      pattern: { kind: 'cycle', anchor, quarters: [] },
      code: 'previscan-20',
      problem: 'wrong-number-of-days',
    },
    {
      pattern: { kind: 'cycle', anchor, quarters: [1, 1, 1, 1, 1, 1, 1, 1] },
      code: 'previscan-20',
      problem: 'wrong-number-of-days',
    },
    {
      pattern: { kind: 'weekly', quarters: [4, 4, 4] },
      code: 'previscan-20',
      problem: 'wrong-number-of-days',
    },
    {
      pattern: { kind: 'cycle', anchor, quarters: [1.5] },
      code: 'previscan-20',
      problem: 'not-quarters',
    },
    {
      pattern: { kind: 'cycle', anchor, quarters: [-1] },
      code: 'previscan-20',
      problem: 'not-quarters',
    },
    { pattern: { kind: 'cycle', anchor, quarters: [3] }, code: 'previscan-20', problem: undefined },
    {
      pattern: { kind: 'cycle', anchor, quarters: [3] },
      code: 'coumadine-5',
      problem: 'tablet-does-not-break-so',
    },
    { pattern: { kind: 'cycle', anchor, quarters: [6] }, code: 'coumadine-5', problem: undefined },
    {
      pattern: { kind: 'cycle', anchor, quarters: [2] },
      code: 'mini-sintrom-1',
      problem: 'tablet-does-not-break-so',
    },
    {
      pattern: { kind: 'cycle', anchor, quarters: [8, 0] },
      code: 'mini-sintrom-1',
      problem: undefined,
    },
  ] as const)('$pattern.quarters of $code: $problem', ({ pattern, code, problem }) => {
    expect(dosePatternProblem(pattern, tablet(code))).toBe(problem);
  });
});

it.each(AVK_TABLETS.tablets)('the CIP13 of $brandName has a valid check digit', ({ cip13 }) => {
  const digits = Array.from(cip13, Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  expect([cip13.length, sum % 10]).toEqual([13, 0]);
});

it('the tablet of a newer app is not known, rather than another', () => {
  expect(avkTablet('newvka-1')).toBeUndefined();
});

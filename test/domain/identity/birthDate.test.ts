import { describe, expect, it } from 'vitest';
import { earliestBirth, parseBirthDate } from '#domain/identity/birthDate.ts';
import type { LocalDate } from '#domain/localDate.ts';

const TODAY = '2026-11-22' as LocalDate;

// Interoperability reference 1.5 (RNIV): unknown day is the first, unknown day and month are 31/12, with a flag beside.
describe('a birth date', () => {
  it.each([
    { typed: { precision: 'day', day: '1941-03-12' as LocalDate }, date: '1941-03-12' },
    { typed: { precision: 'day', day: TODAY }, date: '2026-11-22' },
    { typed: { precision: 'month', month: '03/1941' }, date: '1941-03-01' },
    { typed: { precision: 'month', month: ' 3 1941 ' }, date: '1941-03-01' },
    { typed: { precision: 'month', month: '11/2026' }, date: '2026-11-01' },
    { typed: { precision: 'year', year: '1941' }, date: '1941-12-31' },
    // Born this year, and the year is not over: 31/12 is a convention, not a day to come.
    { typed: { precision: 'year', year: '2026' }, date: '2026-12-31' },
    { typed: { precision: 'year', year: '1903' }, date: '1903-12-31' },
  ] as const)('$typed is written $date', ({ typed, date }) => {
    expect(parseBirthDate(typed, TODAY)).toEqual({ ok: true, birthDate: { date, precision: typed.precision } });
  });

  it.each([
    { typed: { precision: 'day', day: undefined }, problem: 'empty' },
    { typed: { precision: 'month', month: '' }, problem: 'empty' },
    { typed: { precision: 'year', year: ' ' }, problem: 'empty' },
    { typed: { precision: 'month', month: '13/1941' }, problem: 'impossible' },
    { typed: { precision: 'month', month: '0/1941' }, problem: 'impossible' },
    { typed: { precision: 'month', month: 'mars 1941' }, problem: 'impossible' },
    { typed: { precision: 'year', year: '41' }, problem: 'impossible' },
    { typed: { precision: 'day', day: '2026-11-23' as LocalDate }, problem: 'future' },
    { typed: { precision: 'month', month: '12/2026' }, problem: 'future' },
    { typed: { precision: 'year', year: '2027' }, problem: 'future' },
    { typed: { precision: 'year', year: '1902' }, problem: 'too-old' },
  ] as const)('$typed is refused: $problem', ({ typed, problem }) => {
    expect(parseBirthDate(typed, TODAY)).toEqual({ ok: false, problem });
  });

  it('known by its year only may have been the first of January', () => {
    expect(earliestBirth({ date: '1941-12-31' as LocalDate, precision: 'year' })).toBe('1941-01-01');
    expect(earliestBirth({ date: '1941-03-01' as LocalDate, precision: 'month' })).toBe('1941-03-01');
  });
});

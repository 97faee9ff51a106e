import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEYOND_CLOSED_DAYS,
  closedDay,
  easterSunday,
  firstOpenDay,
  frenchHoliday,
} from '#domain/follow-up/frenchHolidays.ts';
import { addDays, daysBetween, localDate, type LocalDate } from '#domain/localDate.ts';

const on = (day: string) => day as LocalDate;
const FIRST_DAY = 0; // 1970-01-01
const SEVENTY_YEARS = 25_567;
const anyDay = fc.integer({ min: FIRST_DAY, max: SEVENTY_YEARS }).map(localDate);

describe('Easter', () => {
  // Source: tables of the dates of Easter, IMCCE / Bureau des longitudes; 1818 and 2038 are its earliest and latest days.
  it.each(
    [
      '1818-03-22',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ].concat('2028-04-16', '2038-04-25', '2049-04-18'),
  )('falls on %s in that year', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2200 }), (year) => {
        const easter = easterSunday(year);
        expect([
          daysBetween(on('2026-04-05'), easter) % 7 === 0,
          easter.slice(5) >= '03-22',
          easter.slice(5) <= '04-25',
        ]).toEqual([true, true, true]);
      }),
    );
  });
});

describe('a public holiday', () => {
  // Source: Code du travail L3133-1; the days of 2026 as service-public.fr prints them.
  it.each([
    ['2026-01-01', 'newYear'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'labourDay'],
    ['2026-05-08', 'victoryDay'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'whitMonday'],
    ['2026-07-14', 'nationalDay'],
    ['2026-08-15', 'assumption'],
    ['2026-11-01', 'allSaints'],
    ['2026-11-11', 'armistice'],
    ['2026-12-25', 'christmas'],
    ['2028-02-29', undefined],
    ['2026-04-05', undefined],
    ['2026-04-07', undefined],
    ['2026-12-26', undefined],
    ['2026-04-03', undefined],
  ])('%s: %s', (day, holiday) => {
    expect(frenchHoliday(on(day))).toBe(holiday);
  });

  it('stands eleven times in every year, save where two fall together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), (year) => {
        let count = 0;
        for (let day = on(`${year}-01-01`); day.slice(0, 4) === String(year); day = addDays(day, 1)) {
          if (frenchHoliday(day) !== undefined) count += 1;
        }
        expect([10, 11]).toContain(count);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a day without a laboratory', () => {
  it.each([
    ['2026-11-22', 'sunday'],
    ['2026-11-01', 'allSaints'], // a Sunday called by its feast
    ['2026-11-21', undefined], // a Saturday
    ['2026-11-23', undefined],
  ])('%s: %s', (day, why) => {
    expect(closedDay(on(day))).toBe(why);
  });

  it('is followed by an open one, and preceded by one, within as many days as are said', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const after = firstOpenDay(day);
        const before = firstOpenDay(day, -1);
        expect([closedDay(after), closedDay(before)]).toEqual([undefined, undefined]);
        expect([daysBetween(day, after) < BEYOND_CLOSED_DAYS, daysBetween(before, day) < BEYOND_CLOSED_DAYS]).toEqual([
          true,
          true,
        ]);
      }),
    );
  });
});

import { addDays, dayNumber, type LocalDate } from '#domain/localDate.ts';

/**
 * The eleven public holidays of the whole country.
 *
 * Good Friday and 26 December (Alsace and Moselle) and the days of the overseas départements are left out: a tablet that
 * called them closed elsewhere would move controls for nothing.
 *
 * Source: Code du travail, article L3133-1.
 */
export const FRENCH_HOLIDAYS = {
  version: 1,
  source: 'Code du travail, art. L3133-1',
  /** Month and day of those that never move. */
  fixed: {
    '01-01': 'newYear',
    '05-01': 'labourDay',
    '05-08': 'victoryDay',
    '07-14': 'nationalDay',
    '08-15': 'assumption',
    '11-01': 'allSaints',
    '11-11': 'armistice',
    '12-25': 'christmas',
  },
  /** Days after Easter Sunday. */
  afterEaster: { 1: 'easterMonday', 39: 'ascension', 50: 'whitMonday' },
} as const;

export type FrenchHoliday =
  | (typeof FRENCH_HOLIDAYS.fixed)[keyof typeof FRENCH_HOLIDAYS.fixed]
  | (typeof FRENCH_HOLIDAYS.afterEaster)[keyof typeof FRENCH_HOLIDAYS.afterEaster];

/** Why no laboratory is open. */
export type ClosedDay = 'sunday' | FrenchHoliday;

const WEEK = 7;
/** 1970-01-01, day number 0, was a Thursday. */
const FIRST_SUNDAY = 3;

/** The holiday of a civil day, if it is one. */
export function frenchHoliday(day: LocalDate): FrenchHoliday | undefined {
  const fixed: Readonly<Record<string, FrenchHoliday>> = FRENCH_HOLIDAYS.fixed;
  const moving: Readonly<Record<number, FrenchHoliday>> = FRENCH_HOLIDAYS.afterEaster;
  return fixed[day.slice(5)] ?? moving[dayNumber(day) - dayNumber(easterSunday(Number(day.slice(0, 4))))];
}

/** Why a civil day is a day of rest; undefined on a working day, Saturday included: laboratories open that morning. */
export function closedDay(day: LocalDate): ClosedDay | undefined {
  // A holiday that falls on a Sunday is called by its name.
  return frenchHoliday(day) ?? (isSunday(day) ? 'sunday' : undefined);
}

/** More days in a row than are ever closed: Sundays and holidays meet three at a time at most. */
export const BEYOND_CLOSED_DAYS = 4;

/** The first day, from this one on, that is neither a Sunday nor a public holiday. */
export function firstOpenDay(from: LocalDate, step: 1 | -1 = 1): LocalDate {
  let day = from;
  while (closedDay(day) !== undefined) day = addDays(day, step);
  return day;
}

function isSunday(day: LocalDate): boolean {
  return (dayNumber(day) - FIRST_SUNDAY) % WEEK === 0;
}

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: the « anonymous » algorithm of Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * shift + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}

function isoDay(year: number, month: number, day: number): LocalDate {
  const two = (number: number) => String(number).padStart(2, '0');
  // Built of a year, a month and a day that the computation above keeps within the calendar.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}

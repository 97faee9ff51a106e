import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';

export type BirthPrecision = 'day' | 'month' | 'year';
export type BirthDate = { readonly date: LocalDate; readonly precision: BirthPrecision };

/** Nobody is older: a year typed wrong would pass for an age. The oldest known person lived 122 years. */
const OLDEST_YEARS = 123;

export type BirthDateProblem = 'empty' | 'impossible' | 'future' | 'too-old';
export type ParsedBirthDate =
  | { readonly ok: true; readonly birthDate: BirthDate }
  | { readonly ok: false; readonly problem: BirthDateProblem };

/** What is known of a birth date, each part as typed. */
export type TypedBirthDate =
  | { readonly precision: 'day'; readonly day: LocalDate | undefined }
  | { readonly precision: 'month'; readonly month: string }
  | { readonly precision: 'year'; readonly year: string };

/**
 * Reads a birth date that may be known in part only.
 *
 * @param typed  the day; or "03/1941"; or "1941"
 * @param today  nobody is born after it
 * @returns      the date as the national identity writes it, and how much of it is known: the first of the month when
 *               the day is not, 31/12 when only the year is.
 *
 * Source: RNIV, unknown dates.
 */
export function parseBirthDate(typed: TypedBirthDate, today: LocalDate): ParsedBirthDate {
  const written = writtenDate(typed);
  if (written === '') return { ok: false, problem: 'empty' };
  const date = parseLocalDate(written);
  if (date === undefined) return { ok: false, problem: 'impossible' };
  if (startOf(date, typed.precision) > today) return { ok: false, problem: 'future' };
  if (Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLDEST_YEARS) return { ok: false, problem: 'too-old' };
  return { ok: true, birthDate: { date, precision: typed.precision } };
}

/** The first day on which somebody with this birth date may have been born: nothing can have happened to him before. */
export function earliestBirth({
  date,
  precision,
}: {
  readonly date: LocalDate;
  readonly precision: string;
}): LocalDate {
  return startOf(date, precision);
}

function startOf(date: LocalDate, precision: string): LocalDate {
  return (precision === 'year' ? `${date.slice(0, 4)}-01-01` : date) as LocalDate;
}

function writtenDate(typed: TypedBirthDate): string {
  switch (typed.precision) {
    case 'day':
      return typed.day ?? '';
    case 'month': {
      if (typed.month.trim() === '') return '';
      const [, month = '', year = ''] = /^(\d{1,2})[/.\-\s]?(\d{4})$/.exec(typed.month.trim()) ?? [];
      return `${year}-${month.padStart(2, '0')}-01`;
    }
    case 'year':
      return typed.year.trim() === '' ? '' : `${typed.year.trim()}-12-31`;
  }
}

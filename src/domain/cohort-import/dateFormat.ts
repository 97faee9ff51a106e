import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';

/** In which order a column writes a day. `ymd` also stands for the digits alone, "20260301". */
export const DATE_FORMATS = ['ymd', 'dmy', 'mdy'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export type RecognisedFormat =
  | { readonly kind: 'recognised'; readonly format: DateFormat }
  /** Every day in it could be read both ways, "03/04/2026": somebody who knows has to say. */
  | { readonly kind: 'ambiguous' }
  /** Some days can only be one, others only the other: no single answer is true of the column. */
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'noDate' };

export type ParsedDay =
  | { readonly ok: true; readonly day: LocalDate; readonly time?: string }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-date' | 'impossible-day' | 'two-digit-year' };

/** No hour is an answer of its own; what is there and cannot be one is not. */
export type ParsedTime = { readonly ok: true; readonly time: string | undefined } | { readonly ok: false };

const SHAPE =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)|^(\d{4})(\d{2})(\d{2})(?!\d)/;
const TIME = /^[T ]\s*(\d{1,2})[:hH](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;

type Parts = {
  readonly order: 'ymd' | 'other';
  readonly numbers: readonly [string, string, string];
  readonly rest: string;
};

/** The order of the days of a column, from all of them; never guessed where they leave it open. */
export function dateFormatOf(cells: Iterable<string>): RecognisedFormat {
  const seen = { ymd: 0, dmy: 0, mdy: 0, either: 0 };
  for (const cell of cells) {
    const parts = partsOf(cell.trim());
    if (parts === undefined) continue;
    if (parts.order === 'ymd') seen.ymd += 1;
    else seen[orderOf(parts.numbers)] += 1;
  }
  const { ymd, dmy, mdy, either } = seen;
  if (dmy > 0 && mdy > 0) return { kind: 'contradictory' };
  if (dmy > 0) return { kind: 'recognised', format: 'dmy' };
  if (mdy > 0) return { kind: 'recognised', format: 'mdy' };
  if (either > 0) return { kind: 'ambiguous' };
  return ymd > 0 ? { kind: 'recognised', format: 'ymd' } : { kind: 'noDate' };
}

/**
 * Reads a day, and the hour where one follows it ("2026-03-01T08:30", "01/03/2026 08h30").
 *
 * A day that begins with its year is read as such whatever the column's order: it can mean nothing else.
 */
export function parseDay(cell: string, format: DateFormat): ParsedDay {
  const text = cell.trim();
  if (text === '') return { ok: false, problem: 'empty' };
  const parts = partsOf(text);
  // Only days that begin with their year were seen in the column: "03/04/2026" in it would be a guess.
  const isGuess = parts?.order === 'other' && format === 'ymd';
  if (parts === undefined || isGuess) return { ok: false, problem: 'not-a-date' };
  const parsedTime = timeOf(parts.rest);
  if (!parsedTime.ok) return { ok: false, problem: 'not-a-date' };
  const [year, month, dayOfMonth] = inOrder(parts, format);
  if (year.length === 2) return { ok: false, problem: 'two-digit-year' };
  const day = parseLocalDate(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  if (day === undefined) return { ok: false, problem: 'impossible-day' };
  const { time } = parsedTime;
  return { ok: true, day, ...(time === undefined ? {} : { time }) };
}

/** Reads an hour that stands in a column of its own, "8:30", "08h30". */
export function parseTime(cell: string): ParsedTime {
  return timeOf(cell.trim() === '' ? '' : ` ${cell.trim()}`);
}

function partsOf(text: string): Parts | undefined {
  const found = SHAPE.exec(text);
  if (found === null) return undefined;
  const [whole, y1, m1, d1, a, b, c, y2, m2, d2] = found;
  const rest = text.slice(whole.length);
  if (y1 !== undefined) return { order: 'ymd', numbers: [y1, m1 ?? '', d1 ?? ''], rest };
  if (y2 !== undefined) return { order: 'ymd', numbers: [y2, m2 ?? '', d2 ?? ''], rest };
  return { order: 'other', numbers: [a ?? '', b ?? '', c ?? ''], rest };
}

function orderOf([first, second]: Parts['numbers']): 'dmy' | 'mdy' | 'either' {
  // Beyond 12 it can only be a day; two such numbers are no date in either order, and are told with their row.
  if (Number(first) > 12) return Number(second) > 12 ? 'either' : 'dmy';
  return Number(second) > 12 ? 'mdy' : 'either';
}

function inOrder({ order, numbers }: Parts, format: DateFormat): Parts['numbers'] {
  const [first, second, third] = numbers;
  if (order === 'ymd') return numbers;
  return format === 'mdy' ? [third, first, second] : [third, second, first];
}

function timeOf(rest: string): ParsedTime {
  if (rest.trim() === '') return { ok: true, time: undefined };
  const [, hour = '', minute = ''] = TIME.exec(rest) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return { ok: false };
  return { ok: true, time: `${hour.padStart(2, '0')}:${minute}` };
}

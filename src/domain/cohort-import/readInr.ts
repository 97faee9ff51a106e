import { INR_ENTRY_RULES } from '#domain/inr/inrEntryRules.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { ABOVE_SCALE, BELOW_SCALE, type InrProblem, parseInr } from '#domain/inr/parseInr.ts';
import { compareDecimals } from '#domain/decimal.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { methodOf } from './codedCells.ts';
import { parseDay, parseTime } from './dateFormat.ts';
import type { ImportProblemKind } from './importProblem.ts';
import type { RowReading } from './rowReading.ts';

export type FileInr = {
  readonly date: LocalDate;
  readonly time: string | undefined;
  readonly inr: Inr;
  readonly method: string;
};

/** The ratio was defined in 1983: an older one is a wrong date. Source: WHO Expert Committee, TRS 687, 1983. */
const FIRST_INR_DAY = '1983-01-01';

const VALUE_PROBLEMS: Readonly<Record<InrProblem, ImportProblemKind>> = {
  empty: 'inr-missing',
  'not-a-number': 'inr-not-a-number',
  'too-many-decimals': 'inr-too-many-decimals',
  'below-storable': 'inr-below-scale',
  'above-storable': 'inr-above-scale',
};

/**
 * The INR of a row; undefined where it has none, or none that can be kept: the row then says why.
 *
 * @param born  nobody has an INR before the first day on which he may have been born
 */
export function readInr(reading: RowReading, born: LocalDate | undefined): FileInr | undefined {
  if (!reading.isMapped('inr') || (reading.cell('inr') === '' && reading.cell('inrDate') === '')) return undefined;
  const inr = readValue(reading);
  const moment = readMoment(reading, born);
  if (inr === undefined || moment === undefined) return undefined;
  const { lowAtMost, highAtLeast } = INR_ENTRY_RULES.extreme;
  const isExtreme = compareDecimals(inr.value, lowAtMost) <= 0 || compareDecimals(inr.value, highAtLeast) >= 0;
  if (isExtreme) reading.note('inr-extreme', 'notice', 'inr');
  return { ...moment, inr, method: readMethod(reading) };
}

function readValue(reading: RowReading): Inr | undefined {
  const parsed = parseInr(reading.cell('inr'));
  if (parsed.ok) return parsed.inr;
  const isKept = reading.settings.beyondScale === 'comparator';
  if (isKept && parsed.problem === 'above-storable') return ABOVE_SCALE;
  if (isKept && parsed.problem === 'below-storable') return BELOW_SCALE;
  return reading.note(VALUE_PROBLEMS[parsed.problem], 'unusable', 'inr');
}

function readMoment(reading: RowReading, born: LocalDate | undefined) {
  const parsed = parseDay(reading.cell('inrDate'), reading.dateFormat('inrDate'));
  if (!parsed.ok) {
    const kind = parsed.problem === 'empty' ? 'inr-day-missing' : parsed.problem;
    return reading.note(kind, 'unusable', 'inrDate');
  }
  const { day } = parsed;
  if (day > reading.settings.today) return reading.note('inr-in-future', 'unusable', 'inrDate');
  if (day < FIRST_INR_DAY) return reading.note('inr-before-inr', 'unusable', 'inrDate');
  if (born !== undefined && day < born) return reading.note('inr-before-birth', 'unusable', 'inrDate');
  const own = parseTime(reading.cell('inrTime'));
  if (!own.ok) reading.note('inr-time', 'notice', 'inrTime');
  return { date: day, time: (own.ok ? own.time : undefined) ?? parsed.time };
}

function readMethod(reading: RowReading): string {
  const cell = reading.cell('method');
  if (cell === '') return reading.settings.method;
  const method = methodOf(cell);
  if (method === undefined) reading.note('method-unknown', 'notice', 'method');
  return method ?? reading.settings.method;
}

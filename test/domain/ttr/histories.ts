import fc from 'fast-check';
import type { DatedInr, Inr } from '#domain/inr/inr.ts';
import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import { addDays, type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import { RUNNER_CONVENTION, type TtrConvention } from '#domain/ttr/ttrConvention.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';

/** A day written in a test; a day that does not exist fails the test. */
export function on(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === undefined) throw new Error(`no such day: ${text}`);
  return day;
}

/** "2.5", "> 8", "<0.8" as recorded. */
export function inrOf(text: string): Inr {
  const comparator = text.startsWith('>') ? '>' : text.startsWith('<') ? '<' : '=';
  return { comparator, value: text.replace(/[<> ]/g, '') };
}

/** INRs as "2024-01-01 1.5", in the order given; their ids are their places. */
export function inrs(...lines: readonly string[]): readonly DatedInr[] {
  return lines.map((line, index) => ({
    id: String(index),
    sampledOn: on(line.slice(0, 10)),
    inr: inrOf(line.slice(11)),
  }));
}

/** "2024-01-01 2-3". */
export function rangeFrom(line: string): DatedRange {
  const [low = '', high = ''] = line.slice(11).split('-');
  return { from: on(line.slice(0, 10)), low, high };
}

export function aConvention(changes: Partial<TtrConvention> = {}): TtrConvention {
  return { ...RUNNER_CONVENTION, name: 'test', ...changes };
}

const START = on('2023-12-01');
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(START, days));
const decimals = fc.integer({ min: 1, max: 120 }).map((tenths) => (tenths / 10).toFixed(1));
const hundredths = fc.integer({ min: 50, max: 600 }).map((value) => (value / 100).toFixed(2));
const inr: fc.Arbitrary<Inr> = fc.record({
  comparator: fc.constantFrom('=', '=', '=', '>', '<'),
  value: fc.oneof(decimals, hundredths, fc.constantFrom('2', '2.0', '3', '2.5')),
});
const bounds = fc
  .tuple(fc.integer({ min: 10, max: 49 }), fc.integer({ min: 1, max: 20 }))
  .map(([low, width]) => ({ low: (low / 10).toFixed(1), high: ((low + width) / 10).toFixed(1) }));

export const history: fc.Arbitrary<TtrHistory> = fc
  .record(
    {
      inrs: fc.array(fc.record({ sampledOn: day, inr }), { maxLength: 25 }),
      first: bounds,
      ranges: fc.array(fc.record({ from: day, bounds }), { maxLength: 4 }),
      interruptions: fc.array(interruption(), { maxLength: 4 }),
      avkStart: day,
    },
    { requiredKeys: ['inrs', 'first', 'ranges', 'interruptions'] },
  )
  .map(({ first, ranges, inrs: dated, ...rest }) => ({
    ...rest,
    inrs: dated.map((entry, index) => ({ ...entry, id: String(index) })),
    ranges: [...ranges.map((range) => ({ from: range.from, ...range.bounds })), { from: addDays(START, -1), ...first }],
  }));

export const convention: fc.Arbitrary<TtrConvention> = fc.record({
  name: fc.constant('test'),
  version: fc.constant(1),
  source: fc.constant('test'),
  maxGapDays: fc.constantFrom(null, 0, 14, 56),
  excludeInitialDays: fc.constantFrom(0, 0, 42, 100),
  interruptions: fc.constantFrom('drop', 'clip'),
  sameDay: fc.constantFrom('last', 'first', 'mean'),
});

/** The same patients, some of them in hospital at times. A case of the runner names no stays. */
export const hospitalHistory: fc.Arbitrary<TtrHistory> = fc
  .tuple(history, fc.array(interruption(), { maxLength: 3 }))
  .map(([given, hospitalStays]) => ({ ...given, hospitalStays }));

export const hospitalConvention: fc.Arbitrary<TtrConvention> = fc
  .tuple(convention, fc.boolean())
  .map(([chosen, looksAtStays]) => (looksAtStays ? { ...chosen, hospitalStays: 'drop' } : chosen));

export const window: fc.Arbitrary<TtrWindow | undefined> = fc.option(
  fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
  { nil: undefined },
);

function interruption() {
  return fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 8 }))
    .map(([from, days]) => (days === undefined ? { from } : { from, to: addDays(from, days) }));
}

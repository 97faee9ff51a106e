import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { type MeasuredTtr, timeInTherapeuticRange, type Ttr, ttrOfCourse } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION, RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { ttrCourse, type TtrHistory } from '#domain/ttr/ttrCourse.ts';
import { evaluatedDays, isProvisional, percentAbove, percentBelow, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import { exactTtr, type ExactTtr } from './exactTtr.ts';
import { aConvention, hospitalConvention, hospitalHistory, inrs, on, rangeFrom, window } from './histories.ts';
import { toNumber } from './rational.ts';

function measured(ttr: Ttr) {
  if (ttr.kind !== 'measured') throw new Error(`unmeasurable: ${ttr.reason}`);
  return ttr;
}

function daysOf(given: TtrHistory, changes = {}, within?: { from: LocalDate; to: LocalDate }) {
  const { daysBelow, daysWithin, daysAbove } = measured(timeInTherapeuticRange(given, aConvention(changes), within));
  return [daysBelow, daysWithin, daysAbove];
}

function closeTo(values: readonly number[]) {
  return values.map((value) => expect.closeTo(value, 9));
}

const TWO_TO_THREE = [rangeFrom('2020-01-01 2-3')];

const E4 = inrs('2024-01-01 2.4', '2024-01-29 3.4', '2024-04-02 1.8', '2024-04-30 2.6');
const E5 = inrs('2024-01-15 1.6', '2024-02-14 2.8', '2024-03-15 2.2', '2024-04-24 3.4');
const E6 = inrs('2024-06-01 2.2', '2024-06-21 2.6', '2024-07-11 1.6', '2024-07-31 2.4');
const E6_STOP = [{ from: on('2024-06-25'), to: on('2024-07-05') }];
const E7 = inrs('2024-09-01 2.5', '2024-09-01 3.5', '2024-09-11 2.0');
const E10 = inrs(
  '2024-01-01 2.5',
  '2024-01-08 2.9',
  '2024-01-29 2.1',
  '2024-02-26 3.3',
  '2024-03-25 2.4',
  '2024-05-20 2.0',
);

describe('the worked cases of the clinical reference', () => {
  it.each([
    {
      patient: 'E1 rising into range',
      series: inrs('2024-01-01 1.5', '2024-01-11 2.5', '2024-01-21 2.8'),
      days: [5, 15, 0],
    },
    {
      patient: 'E2 crossing both bounds up',
      series: inrs('2024-03-01 1.2', '2024-03-29 4.0'),
      days: [8, 10, 10],
    },
    {
      patient: 'E3 crossing both bounds down',
      series: inrs('2024-05-01 6.0', '2024-05-11 1.0'),
      ranges: [rangeFrom('2024-05-01 2.5-3.5')],
      days: [3, 2, 5],
    },
    { patient: 'E4 with a gap of 64 days', series: E4, days: [7, 37.8, 11.2] },
    {
      patient: 'E4 without the gap rule',
      series: E4,
      changes: { maxGapDays: null },
      days: [15, 77.8, 27.2],
    },
    {
      patient: 'E5 in a window with an INR before it',
      series: E5,
      span: { from: on('2024-02-01'), to: on('2024-04-30') },
      days: [0, 209 / 3, 40 / 3],
    },
    { patient: 'E5 over the whole series', series: E5, days: [10, 230 / 3, 40 / 3] },
    { patient: 'E6 interrupted, dropped', series: E6, stops: E6_STOP, days: [10, 30, 0] },
    {
      patient: 'E6 interrupted, clipped',
      series: E6,
      stops: E6_STOP,
      changes: { interruptions: 'clip' },
      days: [16, 34, 0],
    },
    { patient: 'E6 not interrupted', series: E6, days: [18, 42, 0] },
    { patient: 'E7 twice on one day, the last counts', series: E7, days: [0, 20 / 3, 10 / 3] },
    {
      patient: 'E7 twice on one day, the first counts',
      series: E7,
      changes: { sameDay: 'first' },
      days: [0, 10, 0],
    },
    {
      patient: 'E7 twice on one day, the mean counts',
      series: E7,
      changes: { sameDay: 'mean' },
      days: [0, 10, 0],
    },
    {
      patient: 'E8 leaving the range',
      series: inrs('2024-02-01 2.8', '2024-02-15 1.4'),
      days: [6, 8, 0],
    },
    {
      patient: 'E9 steady over 56 days and a change of clocks',
      series: inrs('2024-09-15 2.5', '2024-11-10 2.5'),
      days: [0, 56, 0],
    },
    { patient: 'E10 ordinary', series: E10, days: [0, 371 / 3, 49 / 3] },
  ])('a patient $patient spends $days days under, in and over', ({ series, ranges, stops, changes, span, days }) => {
    const given = { inrs: series, ranges: ranges ?? TWO_TO_THREE, interruptions: stops ?? [] };
    expect(daysOf(given, changes, span)).toEqual(closeTo(days));
  });

  it('E2 and E5 have the percentages of the reference, as fractions', () => {
    const e2 = { inrs: inrs('2024-03-01 1.2', '2024-03-29 4.0'), ranges: TWO_TO_THREE };
    const span = { from: on('2024-02-01'), to: on('2024-04-30') };
    expect(ttrPercent(measured(timeInTherapeuticRange(e2, RUNNER_CONVENTION)))).toBeCloseTo(250 / 7, 9);
    const e5 = measured(timeInTherapeuticRange({ inrs: E5, ranges: TWO_TO_THREE }, RUNNER_CONVENTION, span));
    expect(ttrPercent(e5)).toBeCloseTo(20_900 / 249, 9);
  });
});

describe('a patient without a TTR', () => {
  it.each([
    { patient: 'without INR', series: inrs(), ranges: TWO_TO_THREE, reason: 'fewer-than-two-inrs' },
    {
      patient: 'with one INR',
      series: inrs('2024-01-01 2.5'),
      ranges: TWO_TO_THREE,
      reason: 'fewer-than-two-inrs',
    },
    {
      patient: 'with two INRs of one day',
      series: inrs('2024-01-01 2.5', '2024-01-01 2.6'),
      ranges: TWO_TO_THREE,
      reason: 'fewer-than-two-inrs',
    },
    {
      patient: 'seen again after 57 days',
      series: inrs('2024-01-01 2.5', '2024-02-27 2.5'),
      ranges: TWO_TO_THREE,
      reason: 'nothing-evaluated',
    },
    {
      patient: 'whose range begins after the earliest INR',
      series: inrs('2024-01-11 2.5', '2024-01-01 2.5'),
      ranges: [rangeFrom('2024-01-02 2-3')],
      reason: 'no-range-at-first-inr',
    },
    {
      patient: 'with INRs and no range at all',
      series: inrs('2024-01-01 2.5'),
      ranges: [],
      reason: 'no-range-at-first-inr',
    },
  ])('$patient is unmeasurable: $reason, rather than 0 %', ({ series, ranges, reason }) => {
    expect(timeInTherapeuticRange({ inrs: series, ranges }, RUNNER_CONVENTION)).toEqual({
      kind: 'unmeasurable',
      reason,
    });
  });

  it('a window outside the INRs evaluates nothing', () => {
    const span = { from: on('2025-01-01'), to: on('2025-12-31') };
    const ttr = timeInTherapeuticRange({ inrs: E5, ranges: TWO_TO_THREE }, RUNNER_CONVENTION, span);
    expect(ttr).toEqual({ kind: 'unmeasurable', reason: 'nothing-evaluated' });
  });
});

describe('what is left out', () => {
  const flat = (from: string, days: number) => [
    { id: 'a', sampledOn: on(from), inr: { comparator: '=', value: '2.5' } as const },
    {
      id: 'b',
      sampledOn: addDays(on(from), days),
      inr: { comparator: '=', value: '2.5' } as const,
    },
  ];

  it.each([
    { days: 55, counted: 55 },
    { days: 56, counted: 56 },
    { days: 57, counted: 0 },
  ])('a gap of $days days counts $counted days', ({ days, counted }) => {
    const given = {
      inrs: [...flat('2024-01-01', days), ...flat('2025-01-01', 10)],
      ranges: TWO_TO_THREE,
    };
    expect(measured(timeInTherapeuticRange(given, RUNNER_CONVENTION)).daysWithin).toBe(counted + 10);
  });

  it('a long gap is left out whole even when the window shows only a part of it', () => {
    const given = {
      inrs: [...flat('2024-01-01', 100), ...flat('2024-04-20', 10)],
      ranges: TWO_TO_THREE,
    };
    const span = { from: on('2024-04-01'), to: on('2024-12-31') };
    const ttr = measured(timeInTherapeuticRange(given, RUNNER_CONVENTION, span));
    expect(ttr).toMatchObject({ daysSkippedGap: 9, daysWithin: 20, intervals: 2 });
  });

  it.each([
    { stop: 'ends on the first INR', from: '2023-12-20', to: '2024-01-01', skipped: 0 },
    { stop: 'ends the day after', from: '2023-12-20', to: '2024-01-02', skipped: 10 },
    {
      stop: 'begins the day before the second INR',
      from: '2024-01-10',
      to: '2024-03-01',
      skipped: 10,
    },
    { stop: 'begins on the second INR', from: '2024-01-11', to: '2024-03-01', skipped: 0 },
    {
      stop: 'begins and ends on one day inside',
      from: '2024-01-05',
      to: '2024-01-05',
      skipped: 10,
    },
    { stop: 'begins and ends on the first INR', from: '2024-01-01', to: '2024-01-01', skipped: 0 },
  ])('an interruption that $stop drops $skipped days', ({ from, to, skipped }) => {
    const given = {
      inrs: [...flat('2024-01-01', 10), ...flat('2024-06-01', 10)],
      ranges: TWO_TO_THREE,
      interruptions: [{ from: on(from), to: on(to) }],
    };
    const ttr = measured(timeInTherapeuticRange(given, RUNNER_CONVENTION));
    expect([ttr.daysSkippedInterruption, ttr.daysWithin]).toEqual([skipped, 20 - skipped]);
  });

  it.each([
    { stay: 'ends on the first INR', from: '2023-12-20', to: '2024-01-01', skipped: 0 },
    { stay: 'ends the day after', from: '2023-12-20', to: '2024-01-02', skipped: 10 },
    { stay: 'lies between two INRs', from: '2024-01-04', to: '2024-01-05', skipped: 10 },
    { stay: 'begins the day before the second INR', from: '2024-01-10', to: '2024-03-01', skipped: 10 },
    { stay: 'begins on the second INR', from: '2024-01-11', to: '2024-03-01', skipped: 0 },
  ])('a hospital stay that $stay drops $skipped days (clinical reference 1.2)', ({ from, to, skipped }) => {
    const given = {
      inrs: [...flat('2024-01-01', 10), ...flat('2024-06-01', 10)],
      ranges: TWO_TO_THREE,
      hospitalStays: [{ from: on(from), to: on(to) }],
    };
    const ttr = measured(timeInTherapeuticRange(given, CLINIC_CONVENTION));
    expect([ttr.daysSkippedHospitalStay, ttr.daysWithin]).toEqual([skipped, 20 - skipped]);
    expect(measured(timeInTherapeuticRange(given, RUNNER_CONVENTION)).daysWithin).toBe(20);
  });

  it('E6 in hospital from 25/06 to 05/07 counts the days that E6 interrupted does', () => {
    const given = { inrs: E6, ranges: TWO_TO_THREE, hospitalStays: E6_STOP };
    const ttr = measured(timeInTherapeuticRange(given, CLINIC_CONVENTION));
    expect([ttr.daysBelow, ttr.daysWithin, ttr.daysSkippedHospitalStay]).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(30, 9),
      20,
    ]);
  });

  it('a stay without a discharge drops all that follows, and a stop during it keeps its own name', () => {
    const given = {
      inrs: [...flat('2024-01-01', 10), ...flat('2024-02-01', 10), ...flat('2024-02-21', 10)],
      ranges: TWO_TO_THREE,
      hospitalStays: [{ from: on('2024-01-20') }],
      interruptions: [{ from: on('2024-02-02'), to: on('2024-02-05') }],
    };
    const ttr = measured(timeInTherapeuticRange(given, CLINIC_CONVENTION));
    expect(ttr).toMatchObject({ daysWithin: 10, daysSkippedInterruption: 10, daysSkippedHospitalStay: 41 });
  });

  it('an interruption that still lasts drops all that follows', () => {
    const given = {
      inrs: [...flat('2024-01-01', 10), ...flat('2024-02-01', 10)],
      ranges: TWO_TO_THREE,
      interruptions: [{ from: on('2024-01-20') }],
    };
    const ttr = measured(timeInTherapeuticRange(given, RUNNER_CONVENTION));
    expect([ttr.daysWithin, ttr.daysSkippedInterruption]).toEqual([10, 31]);
  });

  it('the clinic leaves out the first 42 days and says so', () => {
    const given = {
      inrs: flat('2024-01-01', 50),
      ranges: TWO_TO_THREE,
      avkStart: on('2024-01-01'),
    };
    const ttr = measured(timeInTherapeuticRange(given, CLINIC_CONVENTION));
    expect([ttr.daysSkippedInitial, ttr.daysWithin]).toEqual([42, 8]);
  });

  it('without a start of treatment no initial days are left out', () => {
    const given = { inrs: flat('2024-01-01', 50), ranges: TWO_TO_THREE };
    expect(measured(timeInTherapeuticRange(given, CLINIC_CONVENTION)).daysWithin).toBe(50);
  });
});

describe('a range that changes', () => {
  it('is applied from its day on, inside an interval too', () => {
    const ranges = [rangeFrom('2024-01-01 2-3'), rangeFrom('2024-01-06 3-4.5')];
    expect(daysOf({ inrs: inrs('2024-01-01 2.5', '2024-01-11 2.5'), ranges })).toEqual([5, 5, 0]);
  });

  it('counts as last given when two begin on one day', () => {
    const ranges = [rangeFrom('2024-01-01 3-4'), rangeFrom('2024-01-01 2-3')];
    expect(daysOf({ inrs: inrs('2024-01-01 2.5', '2024-01-11 2.5'), ranges })).toEqual([0, 10, 0]);
  });
});

describe('off-scale INRs', () => {
  it.each([
    { written: '> 8', equal: '8' },
    { written: '<0.8', equal: '0.8' },
    { written: '14', equal: '10' },
    { written: '>12', equal: '10' },
  ])('an INR of $written counts as $equal', ({ written, equal }) => {
    const series = (value: string) => inrs('2024-01-01 2.5', `2024-01-11 ${value}`, '2024-01-21 2.5');
    expect(daysOf({ inrs: series(written), ranges: TWO_TO_THREE })).toEqual(
      daysOf({ inrs: series(equal), ranges: TWO_TO_THREE }),
    );
  });

  it('a mean of one day that falls on a bound is in range', () => {
    const days = ['2024-01-01', '2024-01-11'].flatMap((day) => [`${day} 1.1`, `${day} 2.2`, `${day} 2.7`]);
    expect(daysOf({ inrs: inrs(...days), ranges: TWO_TO_THREE }, { sameDay: 'mean' })).toEqual([0, 10, 0]);
  });
});

describe('a provisional TTR', () => {
  it.each([
    { intervals: 1, days: 400, provisional: true },
    { intervals: 2, days: 179, provisional: true },
    { intervals: 2, days: 180, provisional: false },
  ])('of $intervals intervals and $days days is provisional: $provisional', ({ intervals, days, provisional }) => {
    const skipped = {
      daysSkippedGap: 0,
      daysSkippedInterruption: 0,
      daysSkippedHospitalStay: 0,
      daysSkippedInitial: 0,
    };
    const thirds = { daysBelow: days / 3, daysWithin: days / 3, daysAbove: days / 3 };
    expect(isProvisional({ kind: 'measured', ...thirds, ...skipped, intervals })).toBe(provisional);
  });
});

describe('for any patient', () => {
  it('the TTR is that of exact fractions, to a billionth of a day', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, window, (given, chosen, span) => {
        const found = timeInTherapeuticRange(given, chosen, span);
        const exact = exactTtr(given, chosen, span);
        expect(found).toEqual(typeof exact === 'string' ? { kind: 'unmeasurable', reason: exact } : inNumbers(exact));
      }),
      { numRuns: 1500 },
    );
  });

  it('the shares under, in and over add up to 100 %, and none is negative', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, window, (given, chosen, span) => {
        const ttr = timeInTherapeuticRange(given, chosen, span);
        if (ttr.kind !== 'measured') return;
        const shares = [percentBelow(ttr), ttrPercent(ttr), percentAbove(ttr)];
        expect(shares.reduce((whole, share) => whole + share, 0)).toBeCloseTo(100, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(evaluatedDays(ttr)).toBeCloseTo(Math.round(evaluatedDays(ttr)), 9);
      }),
    );
  });

  it('the order in which INRs, ranges and interruptions arrive changes nothing', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, window, (given, chosen, span) => {
        const inrsOfDays = [...new Map(given.inrs.map((inr) => [inr.sampledOn, inr])).values()];
        const ranges = [...new Map(given.ranges.map((range) => [range.from, range])).values()];
        const tidy = { ...given, inrs: inrsOfDays, ranges };
        const mixed = {
          ...given,
          inrs: inrsOfDays.toReversed(),
          ranges: ranges.toReversed(),
          interruptions: (given.interruptions ?? []).toReversed(),
        };
        expect(timeInTherapeuticRange(mixed, chosen, span)).toEqual(timeInTherapeuticRange(tidy, chosen, span));
      }),
    );
  });

  it('a history moved by any number of days has the same TTR', () => {
    fc.assert(
      fc.property(
        hospitalHistory,
        hospitalConvention,
        window,
        fc.integer({ min: -4000, max: 4000 }),
        (given, chosen, span, days) => {
          const moved = timeInTherapeuticRange(shifted(given, days), chosen, span && shiftedSpan(span, days));
          expect(moved).toEqual(timeInTherapeuticRange(given, chosen, span));
        },
      ),
    );
  });

  it('a range repeated with the same bounds changes nothing', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, fc.integer({ min: 0, max: 500 }), (given, chosen, days) => {
        const [range] = given.ranges;
        if (range === undefined) return;
        const alone = { ...given, ranges: [{ ...range, from: on('2023-11-01') }] };
        const repeated = {
          ...alone,
          ranges: [...alone.ranges, { ...range, from: addDays(on('2023-12-01'), days) }],
        };
        expectSame(timeInTherapeuticRange(repeated, chosen), timeInTherapeuticRange(alone, chosen));
      }),
    );
  });

  it('two adjoining windows hold the days of the one that spans both', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, fc.integer({ min: 0, max: 500 }), (given, chosen, days) => {
        const [from, middle, to] = [on('2023-11-01'), addDays(on('2023-12-01'), days), on('2026-01-01')];
        const parts = [
          { from, to: middle },
          { from: middle, to },
        ].map((span) => timeInTherapeuticRange(given, chosen, span));
        expect(sum(parts, 'daysWithin')).toBeCloseTo(sum([timeInTherapeuticRange(given, chosen)], 'daysWithin'), 9);
      }),
    );
  });

  it('a course made ready once answers each window as if it were asked alone', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, window, (given, chosen, span) => {
        const course = ttrCourse(given, chosen);
        ttrOfCourse(course);
        expect(ttrOfCourse(course, span)).toEqual(timeInTherapeuticRange(given, chosen, span));
      }),
    );
  });
});

function sum(ttrs: readonly Ttr[], field: 'daysWithin'): number {
  return ttrs.reduce((total, ttr) => total + (ttr.kind === 'measured' ? ttr[field] : 0), 0);
}

function expectSame(found: Ttr, wanted: Ttr): void {
  expect(found).toEqual(wanted.kind === 'measured' ? nearly(wanted) : wanted);
}

/** The same figure, allowing for the last bit of three sums made of other pieces. */
function nearly(ttr: MeasuredTtr) {
  const near = (days: number): unknown => expect.closeTo(days, 9);
  const { daysBelow, daysWithin, daysAbove } = ttr;
  return { ...ttr, daysBelow: near(daysBelow), daysWithin: near(daysWithin), daysAbove: near(daysAbove) };
}

function inNumbers(exact: ExactTtr) {
  return nearly({
    kind: 'measured',
    daysBelow: toNumber(exact.below),
    daysWithin: toNumber(exact.within),
    daysAbove: toNumber(exact.above),
    daysSkippedGap: exact.gap,
    daysSkippedInterruption: exact.interruption,
    daysSkippedHospitalStay: exact.hospitalStay,
    daysSkippedInitial: exact.initial,
    intervals: exact.intervals,
  });
}

function shiftedSpan<Span extends { readonly from: LocalDate; readonly to?: LocalDate }>(
  span: Span,
  days: number,
): Span {
  const to = span.to === undefined ? {} : { to: addDays(span.to, days) };
  return { ...span, from: addDays(span.from, days), ...to };
}

function shifted(given: TtrHistory, days: number): TtrHistory {
  return {
    inrs: given.inrs.map((inr) => ({ ...inr, sampledOn: addDays(inr.sampledOn, days) })),
    ranges: given.ranges.map((range) => ({ ...range, from: addDays(range.from, days) })),
    interruptions: (given.interruptions ?? []).map((stop) => shiftedSpan(stop, days)),
    hospitalStays: (given.hospitalStays ?? []).map((stay) => shiftedSpan(stay, days)),
    ...(given.avkStart === undefined ? {} : { avkStart: addDays(given.avkStart, days) }),
  };
}

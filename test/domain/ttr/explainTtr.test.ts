import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTtr } from '#domain/ttr/explainTtr.ts';
import { addDays } from '#domain/localDate.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION, RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { hospitalConvention, hospitalHistory, inrs, on, rangeFrom, window } from './histories.ts';

describe('an explained TTR', () => {
  it('lists each interval with the INRs it lies between, and the rule that left days out', () => {
    const given = {
      inrs: inrs('2024-01-01 2.5', '2024-02-01 2.5', '2024-06-01 2.5'),
      ranges: [rangeFrom('2024-01-01 2-3')],
      avkStart: on('2023-12-01'),
    };
    const { intervals } = explainTtr(given, CLINIC_CONVENTION);
    expect(intervals.map(({ start, end, days, pieces }) => [start.inrs[0]?.id, end.inrs[0]?.id, days, pieces])).toEqual(
      [
        [
          '0',
          '1',
          31,
          [
            { kind: 'skipped', from: '2024-01-01', to: '2024-01-12', days: 11, rule: 'initial' },
            {
              kind: 'counted',
              from: '2024-01-12',
              to: '2024-02-01',
              days: 20,
              range: { from: '2024-01-01', low: '2', high: '3' },
              daysBelow: 0,
              daysWithin: 20,
              daysAbove: 0,
            },
          ],
        ],
        ['1', '2', 121, [{ kind: 'skipped', from: '2024-02-01', to: '2024-06-01', days: 121, rule: 'gap' }]],
      ],
    );
  });

  it('names the INR that does not count because another of the same day does', () => {
    const given = {
      inrs: inrs('2024-01-01 2.5', '2024-01-01 3.5', '2024-01-11 2.5'),
      ranges: [rangeFrom('2024-01-01 2-3')],
    };
    expect(explainTtr(given, RUNNER_CONVENTION).setAside.map((inr) => inr.id)).toEqual(['0']);
    expect(explainTtr(given, { ...RUNNER_CONVENTION, sameDay: 'mean' }).setAside).toEqual([]);
  });

  it('starts, for the clinic, at the first INR that has a range, and names those it leaves out', () => {
    const given = {
      inrs: inrs('2024-01-01 2.5', '2024-03-01 2.5', '2024-03-11 2.5', '2023-12-01 2.2'),
      ranges: [rangeFrom('2024-02-01 2-3')],
    };
    const { ttr, withoutRange, setAside } = explainTtr(given, CLINIC_CONVENTION);
    expect(ttr).toMatchObject({ kind: 'measured', daysWithin: 10, intervals: 1 });
    expect([withoutRange.map((inr) => inr.id), setAside]).toEqual([['3', '0'], []]);
    expect(explainTtr(given, RUNNER_CONVENTION)).toMatchObject({
      ttr: { kind: 'unmeasurable', reason: 'no-range-at-first-inr' },
      withoutRange: [],
    });
  });

  it.each([
    { first: '2024-01-01 2-3', reason: 'fewer-than-two-inrs', leftOut: 1 },
    { first: '2024-06-01 2-3', reason: 'no-range-at-first-inr', leftOut: 2 },
  ])('of two INRs with a range from $first leaves out $leftOut and says why', ({ first, reason, leftOut }) => {
    const given = { inrs: inrs('2023-12-01 2.5', '2024-01-01 2.5'), ranges: [rangeFrom(first)] };
    const { ttr, withoutRange } = explainTtr(given, CLINIC_CONVENTION);
    expect(ttr).toEqual({ kind: 'unmeasurable', reason });
    expect(withoutRange).toHaveLength(leftOut);
  });

  it('is what it would be without the INRs before the first range, for any history', () => {
    fc.assert(
      fc.property(
        hospitalHistory,
        hospitalConvention,
        window,
        fc.integer({ min: 0, max: 500 }),
        (given, chosen, span, days) => {
          const from = addDays(on('2023-12-01'), days);
          const late = { ...given, ranges: [{ from, low: '2', high: '3' }] };
          const covered = { ...late, inrs: given.inrs.filter((inr) => inr.sampledOn >= from) };
          const { ttr } = explainTtr(late, { ...chosen, beforeFirstRange: 'leaveOut' }, span);
          const alone = explainTtr(covered, chosen, span).ttr;
          if (covered.inrs.length > 0) expect(ttr).toEqual(alone);
          else expect(ttr.kind).toBe('unmeasurable');
        },
      ),
    );
  });

  it('says that a patient with one INR has no TTR', () => {
    const given = { inrs: inrs('2024-01-01 2.5'), ranges: [rangeFrom('2024-01-01 2-3')] };
    expect(explainTtr(given, RUNNER_CONVENTION)).toMatchObject({
      ttr: { kind: 'unmeasurable', reason: 'fewer-than-two-inrs' },
      intervals: [],
    });
  });

  it('gives the figure itself, and its pieces add up to it', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, window, (given, chosen, span) => {
        const { ttr, intervals } = explainTtr(given, chosen, span);
        expect(ttr).toEqual(timeInTherapeuticRange(given, chosen, span));
        if (ttr.kind !== 'measured') return;
        const pieces = intervals.flatMap((interval) => interval.pieces);
        const counted = pieces.filter((piece) => piece.kind === 'counted');
        const skipped = pieces.filter((piece) => piece.kind === 'skipped');
        const add = (days: readonly number[]) => days.reduce((sum, day) => sum + day, 0);
        expect(add(counted.map((piece) => piece.daysWithin))).toBeCloseTo(ttr.daysWithin, 9);
        expect(add(counted.map((piece) => piece.daysBelow))).toBeCloseTo(ttr.daysBelow, 9);
        expect(add(counted.map((piece) => piece.daysAbove))).toBeCloseTo(ttr.daysAbove, 9);
        expect(add(skipped.map((piece) => piece.days))).toBe(
          ttr.daysSkippedGap + ttr.daysSkippedInterruption + ttr.daysSkippedHospitalStay + ttr.daysSkippedInitial,
        );
        expect(intervals.filter(({ pieces: own }) => own.some(({ kind }) => kind === 'counted'))).toHaveLength(
          ttr.intervals,
        );
      }),
    );
  });

  it('holds each day of an interval once, without a hole', () => {
    fc.assert(
      fc.property(hospitalHistory, hospitalConvention, (given, chosen) => {
        for (const { start, end, days, pieces } of explainTtr(given, chosen).intervals) {
          expect(pieces[0]?.from).toBe(start.day);
          expect(pieces.at(-1)?.to).toBe(end.day);
          expect(pieces.slice(1).map((piece) => piece.from)).toEqual(pieces.slice(0, -1).map((piece) => piece.to));
          expect(pieces.reduce((sum, piece) => sum + piece.days, 0)).toBe(days);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { answerCases } from '../../src/cli/answerCases.ts';
import { convention, history, window } from '#test/domain/ttr/histories.ts';

const E1 = {
  inrs: [
    { date: '2024-01-01', inr: '1.5' },
    { date: '2024-01-11', inr: '2.5' },
    { date: '2024-01-21', inr: '2.8' },
  ],
  ranges: [{ from: '2024-01-01', low: '2.0', high: '3.0' }],
};

const E1_ANSWER = {
  kind: 'measured',
  daysBelow: 5,
  daysWithin: 15,
  daysAbove: 0,
  daysSkippedGap: 0,
  daysSkippedInterruption: 0,
  daysSkippedInitial: 0,
  ttrPercent: 75,
  intervals: 2,
};

function answerOf(changes: object) {
  return answerCases({ ...E1, ...changes })[0];
}

describe('a checker', () => {
  it('gets one answer for one case, and one per case of an array', () => {
    expect(answerCases(E1)).toEqual([E1_ANSWER]);
    expect(answerCases([E1, E1])).toEqual([E1_ANSWER, E1_ANSWER]);
    expect(answerCases([])).toEqual([]);
  });

  it('gets the default for each field of the convention that he leaves out', () => {
    const series = [
      { date: '2024-01-01', inr: '2.5' },
      { date: '2024-03-01', inr: '2.5' },
    ];
    const nothing = { kind: 'unmeasurable', reason: 'nothing-evaluated' };
    expect(answerOf({ inrs: series })).toEqual(nothing);
    expect(answerOf({ inrs: series, convention: {} })).toEqual(nothing);
    expect(answerOf({ inrs: series, convention: { sameDay: 'first' } })).toEqual(nothing);
    expect(answerOf({ inrs: series, convention: { maxGapDays: null } })).toMatchObject({
      daysWithin: 60,
    });
    expect(answerOf({ inrs: series, convention: { maxGapDays: 60 } })).toMatchObject({
      daysWithin: 60,
    });
  });

  it('may end an interruption with null while it still lasts', () => {
    expect(answerOf({ interruptions: [{ from: '2024-01-15', to: null }] })).toMatchObject({
      daysSkippedInterruption: 10,
    });
  });

  it.each([
    { written: '>8', counts: '8' },
    { written: '> 8', counts: '8' },
    { written: '<0.8', counts: '0.8' },
    { written: '27', counts: '10' },
    { written: '99999999999999999999', counts: '10' },
  ])('may write an INR of $written, which counts as $counts', ({ written, counts }) => {
    const series = (inr: string) => [...E1.inrs, { date: '2024-02-01', inr }];
    expect(answerOf({ inrs: series(written) })).toEqual(answerOf({ inrs: series(counts) }));
  });

  it('gets the same answer as the screens of the app, for any patient', () => {
    fc.assert(
      fc.property(history, convention, window, (given, chosen, span) => {
        const { name: _name, version: _version, source: _source, ...rules } = chosen;
        const input = {
          inrs: given.inrs.map(({ sampledOn, inr }) => ({
            date: sampledOn,
            inr: `${inr.comparator === '=' ? '' : inr.comparator}${inr.value}`,
          })),
          ranges: given.ranges,
          interruptions: (given.interruptions ?? []).map(({ from, to }) => ({
            from,
            to: to ?? null,
          })),
          convention: rules,
          ...(given.avkStart === undefined ? {} : { avkStart: given.avkStart }),
          ...(span === undefined ? {} : { window: span }),
        };
        const read: unknown = JSON.parse(JSON.stringify(input));
        expect(answerCases(read)[0]).toMatchObject(timeInTherapeuticRange(given, chosen, span));
      }),
    );
  });
});

describe('a case that cannot be answered says where it is wrong', () => {
  it.each([
    {
      wrong: 'a day that does not exist',
      changes: { inrs: [{ date: '2026-02-30', inr: '2' }] },
      path: 'inrs[0].date',
    },
    {
      wrong: 'an INR that is a number',
      changes: { inrs: [E1.inrs[0], { date: '2024-01-02', inr: 2.5 }] },
      path: 'inrs[1].inr',
    },
    {
      wrong: 'an INR with a comma',
      changes: { inrs: [{ date: '2024-01-02', inr: '2,5' }] },
      path: 'inrs[0].inr',
    },
    {
      wrong: 'an INR of 0',
      changes: { inrs: [{ date: '2024-01-02', inr: '0.0' }] },
      path: 'inrs[0].inr',
    },
    {
      wrong: 'a negative INR',
      changes: { inrs: [{ date: '2024-01-02', inr: '-2' }] },
      path: 'inrs[0].inr',
    },
    {
      wrong: 'another comparator',
      changes: { inrs: [{ date: '2024-01-02', inr: '>=8' }] },
      path: 'inrs[0].inr',
    },
    {
      wrong: 'an exponent',
      changes: { inrs: [{ date: '2024-01-02', inr: '1e1' }] },
      path: 'inrs[0].inr',
    },
    {
      wrong: 'thirteen decimals',
      changes: { inrs: [{ date: '2024-01-02', inr: '1.9999999999999' }] },
      path: 'inrs[0].inr',
    },
    { wrong: 'no INRs field', changes: { inrs: undefined }, path: 'inrs' },
    { wrong: 'INRs that are no list', changes: { inrs: {} }, path: 'inrs' },
    { wrong: 'a null INR', changes: { inrs: [null] }, path: 'inrs[0]' },
    {
      wrong: 'bounds upside down',
      changes: { ranges: [{ from: '2024-01-01', low: '3', high: '2' }] },
      path: 'ranges[0].low',
    },
    {
      wrong: 'a range without width',
      changes: { ranges: [{ from: '2024-01-01', low: '2.5', high: '2.50' }] },
      path: 'ranges[0].low',
    },
    {
      wrong: 'a bound that is a number',
      changes: { ranges: [{ from: '2024-01-01', low: 2, high: '3' }] },
      path: 'ranges[0].low',
    },
    { wrong: 'no range', changes: { ranges: [] }, path: 'ranges' },
    {
      wrong: 'a range too late',
      changes: { ranges: [{ from: '2024-01-02', low: '2', high: '3' }] },
      path: 'ranges',
    },
    {
      wrong: 'a window upside down',
      changes: { window: { from: '2024-02-01', to: '2024-01-31' } },
      path: 'window.to',
    },
    { wrong: 'half a window', changes: { window: { from: '2024-02-01' } }, path: 'window.to' },
    {
      wrong: 'an interruption upside down',
      changes: { interruptions: [{ from: '2024-02-01', to: '2024-01-31' }] },
      path: 'interruptions[0].to',
    },
    { wrong: 'an impossible start', changes: { avkStart: '2024-1-1' }, path: 'avkStart' },
    {
      wrong: 'a negative gap',
      changes: { convention: { maxGapDays: -1 } },
      path: 'convention.maxGapDays',
    },
    {
      wrong: 'a gap of half a day',
      changes: { convention: { maxGapDays: 56.5 } },
      path: 'convention.maxGapDays',
    },
    {
      wrong: 'initial days without number',
      changes: { convention: { excludeInitialDays: null } },
      path: 'convention.excludeInitialDays',
    },
    {
      wrong: 'an unknown choice',
      changes: { convention: { sameDay: 'worst' } },
      path: 'convention.sameDay',
    },
    { wrong: 'a misspelt field', changes: { interruption: [] }, path: 'interruption' },
    {
      wrong: 'a misspelt choice',
      changes: { convention: { maxGap: 56 } },
      path: 'convention.maxGap',
    },
    {
      wrong: 'an unknown field of an INR',
      changes: { inrs: [{ date: '2024-01-02', inr: '2', method: 'laboratory' }] },
      path: 'inrs[0].method',
    },
  ])('$wrong: at $path', ({ changes, path }) => {
    expect(answerOf(changes)).toEqual({
      kind: 'error',
      path,
      message: expect.stringMatching(/\w/),
    });
  });

  it.each([null, 5, 'a', true, [[]]])('%j is no case', (input) => {
    expect(answerCases(input)).toEqual([{ kind: 'error', path: '', message: expect.stringMatching(/object/) }]);
  });

  it('while its neighbours are answered', () => {
    expect(answerCases([E1, null, E1])).toEqual([E1_ANSWER, expect.objectContaining({ kind: 'error' }), E1_ANSWER]);
  });

  it('and nothing that JSON can hold makes it fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        for (const answer of answerCases(input)) expect(['error', 'unmeasurable']).toContain(answer.kind);
      }),
    );
  });
});

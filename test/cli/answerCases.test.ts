import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inr } from '#domain/inr/inr.ts';
import { timeInTherapeuticRange, type Ttr } from '#domain/ttr/timeInTherapeuticRange.ts';
import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import { convention, history, window } from '#test/domain/ttr/histories.ts';
import { answersTo } from './runTtr.ts';

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

const WRONG_CASES = [
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
];

function answerOf(changes: object) {
  return answersTo({ ...E1, ...changes })[0];
}

/** What the app knows of a patient, as a checker writes it. */
function asCase(
  given: TtrHistory,
  { name: _name, version: _version, source: _source, ...rules }: TtrConvention,
  span?: TtrWindow,
) {
  return {
    inrs: given.inrs.map(({ sampledOn, inr }) => ({ date: sampledOn, inr: written(inr) })),
    ranges: given.ranges,
    interruptions: (given.interruptions ?? []).map(({ from, to }) => ({ from, to: to ?? null })),
    convention: rules,
    avkStart: given.avkStart,
    window: span,
  };
}

function written({ comparator, value }: Inr): string {
  return comparator === '=' ? value : `${comparator}${value}`;
}

describe('a checker', { timeout: 30_000 }, () => {
  it('a case may carry an id, a name and a note, which change nothing', async () => {
    expect(await answersTo({ ...E1, id: 1, name: 'E1', note: null })).toEqual(await answersTo(E1));
  });

  it('gets one answer for one case, and one per case of an array', () => {
    expect(answersTo(E1)).toEqual([E1_ANSWER]);
    expect(answersTo([E1, E1])).toEqual([E1_ANSWER, E1_ANSWER]);
    expect(answersTo([])).toEqual([]);
  });

  it('gets the default for each field of the convention that he leaves out', () => {
    const series = [
      { date: '2024-01-01', inr: '2.5' },
      { date: '2024-03-01', inr: '2.5' },
    ];
    const conventions = [undefined, {}, { sameDay: 'first' }, { maxGapDays: null }, { maxGapDays: 60 }];
    const answers = answersTo(conventions.map((given) => ({ ...E1, inrs: series, convention: given })));
    const nothing = { kind: 'unmeasurable', reason: 'nothing-evaluated' };
    const measured = expect.objectContaining({ daysWithin: 60 });
    expect(answers).toEqual([nothing, nothing, nothing, measured, measured]);
  });

  it('may end an interruption with null while it still lasts', () => {
    expect(answerOf({ interruptions: [{ from: '2024-01-15', to: null }] })).toMatchObject({
      daysSkippedInterruption: 10,
    });
  });

  it('may write an INR off the scale, which counts as its bound or as 10', () => {
    const series = (last: string) => ({ ...E1, inrs: [...E1.inrs, { date: '2024-02-01', inr: last }] });
    const offScale = ['>8', '> 8', '<0.8', '27', '99999999999999999999'].map(series);
    const asCounted = ['8', '8', '0.8', '10', '10'].map(series);
    const answers = answersTo([...offScale, ...asCounted]);
    expect(answers.slice(0, 5)).toEqual(answers.slice(5));
  });

  it('gets the same answer as the screens of the app, for any patient', () => {
    const asked = fc.sample(fc.tuple(history, convention, window), { numRuns: 300, seed: 20_260_301 });
    const wanted = asked.map(([given, chosen, span]) => asAnswered(timeInTherapeuticRange(given, chosen, span)));
    expect(answersTo(asked.map(([given, chosen, span]) => asCase(given, chosen, span)))).toMatchObject(wanted);
  });
});

describe('a case that cannot be answered says where it is wrong', { timeout: 30_000 }, () => {
  const answers = answersTo(WRONG_CASES.map(({ changes }) => ({ ...E1, ...changes })));

  it.each(WRONG_CASES.map((row, index) => ({ ...row, answer: answers[index] })))(
    '$wrong: at $path',
    ({ answer, path }) => {
      expect(answer).toEqual({ kind: 'error', path, message: expect.stringMatching(/\w/) });
    },
  );

  it('when it is no case at all', () => {
    const inputs = [null, 5, 'a', true, [[]]];
    const error = { kind: 'error', path: '', message: expect.stringMatching(/object/) };
    expect(answersTo(inputs)).toEqual(inputs.map(() => error));
    expect(answersTo(null)).toEqual([error]);
  });

  it('while its neighbours are answered', () => {
    expect(answersTo([E1, null, E1])).toEqual([E1_ANSWER, expect.objectContaining({ kind: 'error' }), E1_ANSWER]);
  });

  it('and nothing that JSON can hold makes it fail', () => {
    const inputs = fc.sample(fc.jsonValue(), { numRuns: 500, seed: 20_260_302 });
    expect(answersTo(inputs)).toEqual(inputs.map(() => expect.objectContaining({ kind: 'error' })));
  });
});

/** A case names no stays in hospital, so its answer does not count them; no patient here has any. */
function asAnswered(ttr: Ttr) {
  if (ttr.kind === 'unmeasurable') return ttr;
  const { daysSkippedHospitalStay, ...days } = ttr;
  expect(daysSkippedHospitalStay).toBe(0);
  return days;
}

import { expect, it } from 'vitest';
import { criticalRangeTime } from '#domain/quality/criticalRangeTime.ts';
import { RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { inrs } from '#test/domain/ttr/histories.ts';

it.each([
  {
    patient: 'E2 rising',
    lines: ['2024-03-01 1.2', '2024-03-29 4.0'],
    under: 3,
    over: 0,
    evaluated: 28,
  },
  {
    patient: 'E3 falling',
    lines: ['2024-05-11 1.0', '2024-05-01 6.0'],
    under: 1,
    over: 2,
    evaluated: 10,
  },
  {
    patient: 'steady at 5',
    lines: ['2024-05-01 5', '2024-05-11 5'],
    under: 0,
    over: 0,
    evaluated: 10,
  },
])('a patient $patient spends $under days under 1.5 and $over over 5', ({ lines, under, over, evaluated }) => {
  expect(criticalRangeTime({ inrs: inrs(...lines) }, RUNNER_CONVENTION)).toEqual({
    kind: 'measured',
    daysUnder: expect.closeTo(under, 9),
    daysOver: expect.closeTo(over, 9),
    daysEvaluated: expect.closeTo(evaluated, 9),
  });
});

it.each([
  { lines: [], reason: 'fewer-than-two-inrs' },
  { lines: ['2024-01-01 2.4', '2024-02-27 3.0'], reason: 'nothing-evaluated' },
])('of a patient with INRs $lines it is unmeasurable: $reason', ({ lines, reason }) => {
  expect(criticalRangeTime({ inrs: inrs(...lines) }, RUNNER_CONVENTION)).toEqual({
    kind: 'unmeasurable',
    reason,
  });
});

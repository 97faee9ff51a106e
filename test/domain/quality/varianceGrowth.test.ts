import { expect, it } from 'vitest';
import { varianceGrowth } from '#domain/quality/varianceGrowth.ts';
import { RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { inrs } from '#test/domain/ttr/histories.ts';

it('case E4 has a sigma of 0.45277 per root-week and 0.17113 per root-day, its gap of 64 days left out', () => {
  const series = inrs('2024-01-01 2.4', '2024-01-29 3.4', '2024-04-02 1.8', '2024-04-30 2.6');
  expect(varianceGrowth(series, RUNNER_CONVENTION)).toEqual({
    kind: 'measured',
    sigmaPerWeek: expect.closeTo(Math.sqrt(0.205), 9),
    sigmaPerDay: expect.closeTo(Math.sqrt(0.205 / 7), 9),
    intervals: 2,
  });
});

it('case E10 has a sigma of 0.43723 per root-week', () => {
  const lines = [
    '2024-01-01 2.5',
    '2024-01-08 2.9',
    '2024-01-29 2.1',
    '2024-02-26 3.3',
    '2024-03-25 2.4',
    '2024-05-20 2.0',
  ];
  expect(varianceGrowth(inrs(...lines), RUNNER_CONVENTION)).toMatchObject({
    sigmaPerWeek: expect.closeTo(0.43723, 5),
  });
});

it.each([
  { patient: 'with one INR', lines: ['2024-01-01 2.4'] },
  { patient: 'seen again after 57 days', lines: ['2024-01-01 2.4', '2024-02-27 3.0'] },
])('a patient $patient has no growth of variance', ({ lines }) => {
  expect(varianceGrowth(inrs(...lines), RUNNER_CONVENTION)).toEqual({
    kind: 'unmeasurable',
    reason: 'no-valid-interval',
  });
});

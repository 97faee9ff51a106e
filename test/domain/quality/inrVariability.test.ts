import { expect, it } from 'vitest';
import { inrVariability } from '#domain/quality/inrVariability.ts';
import { inrOf } from '#test/domain/ttr/histories.ts';

it('the INRs of case E10 have a mean of 2.5333, an SD of 0.49261 and a CV of 19.45 %', () => {
  const found = inrVariability(['2.5', '2.9', '2.1', '3.3', '2.4', '2.0'].map(inrOf));
  expect(found).toEqual({
    kind: 'measured',
    inrs: 6,
    mean: expect.closeTo(38 / 15, 9),
    standardDeviation: expect.closeTo(0.49261, 5),
    coefficientOfVariation: expect.closeTo(0.1945, 4),
  });
});

it('a patient with one INR has no variability, rather than one of 0', () => {
  expect(inrVariability([inrOf('2.5')])).toEqual({
    kind: 'unmeasurable',
    reason: 'fewer-than-two-inrs',
  });
});

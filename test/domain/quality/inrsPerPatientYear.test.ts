import { describe, expect, it } from 'vitest';
import { inrsPerPatientYear } from '#domain/quality/inrsPerPatientYear.ts';
import { inrs, on } from '#test/domain/ttr/histories.ts';

const E10 = inrs(
  '2024-01-01 2.5',
  '2024-01-08 2.9',
  '2024-01-29 2.1',
  '2024-02-26 3.3',
  '2024-03-25 2.4',
  '2024-05-20 2.0',
);
const FOLLOW_UP = { from: on('2024-01-01'), to: on('2024-05-20') };

describe('the INRs a year of a patient', () => {
  it('count all INRs, not the intervals between them: 15.65 in case E10', () => {
    expect(inrsPerPatientYear(E10, FOLLOW_UP)).toEqual({
      kind: 'measured',
      inrs: 6,
      days: 140,
      perYear: expect.closeTo((6 * 365.25) / 140, 9),
    });
  });

  it('leave out the days and the INRs of hospital stays', () => {
    const stays = [{ from: on('2024-01-08'), to: on('2024-01-18') }];
    expect(inrsPerPatientYear(E10, FOLLOW_UP, stays)).toMatchObject({ inrs: 5, days: 130 });
  });

  it('leave out INRs from before and after the period', () => {
    expect(inrsPerPatientYear(E10, { from: on('2024-01-08'), to: on('2024-02-25') })).toMatchObject({
      inrs: 2,
      days: 48,
    });
  });

  it('are unmeasurable when he spent the period in hospital', () => {
    const stays = [{ from: on('2023-12-01') }];
    expect(inrsPerPatientYear(E10, FOLLOW_UP, stays)).toEqual({
      kind: 'unmeasurable',
      reason: 'no-days-of-follow-up',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { pinrr, pinrrPercent } from '#domain/quality/pinrr.ts';
import { inrs, rangeFrom } from '#test/domain/ttr/histories.ts';

const RANGES = [rangeFrom('2024-01-01 2-3'), rangeFrom('2024-03-01 2.5-3.5')];

describe('the INRs of a patient in range', () => {
  it('are five of six in the ordinary case E10, 83.33 %', () => {
    const series = inrs(
      '2024-01-01 2.5',
      '2024-01-08 2.9',
      '2024-01-29 2.1',
      '2024-02-26 3.3',
      '2024-03-25 2.4',
      '2024-05-20 2.0',
    );
    const found = pinrr(series, RANGES.slice(0, 1));
    expect(found).toEqual({ kind: 'measured', below: 0, within: 5, above: 1, undecided: 0 });
    expect(found.kind === 'measured' && pinrrPercent(found)).toBeCloseTo(250 / 3, 9);
  });

  it('are judged by the range of their own day', () => {
    const series = inrs('2024-02-29 2.2', '2024-03-01 2.2', '2024-03-01 3.5', '2024-02-29 3.5');
    expect(pinrr(series, RANGES)).toEqual({
      kind: 'measured',
      below: 1,
      within: 2,
      above: 1,
      undecided: 0,
    });
  });

  it('leave out, and count, those of which it cannot be said', () => {
    const series = inrs('2024-01-01 > 8', '2024-01-02 < 0.8', '2024-01-03 > 2.5', '2023-12-31 2.5');
    expect(pinrr(series, RANGES)).toEqual({
      kind: 'measured',
      below: 1,
      within: 0,
      above: 1,
      undecided: 2,
    });
  });

  it('are unmeasurable without INRs, or when none can be judged', () => {
    expect(pinrr([], RANGES)).toEqual({ kind: 'unmeasurable', reason: 'no-inr' });
    expect(pinrr(inrs('2024-01-01 2.5'), [])).toEqual({
      kind: 'unmeasurable',
      reason: 'no-inr-decided',
    });
  });
});

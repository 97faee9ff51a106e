import { describe, expect, it } from 'vitest';
import {
  isSameRange,
  parseTherapeuticRange,
  positionInRange,
  THERAPEUTIC_ZONES,
} from '#domain/inr/therapeuticRange.ts';

describe('a range typed by a clinician', () => {
  it.each(THERAPEUTIC_ZONES.zones)('of $low to $high is usual', ({ low, high }) => {
    expect(parseTherapeuticRange({ low, high })).toEqual({
      ok: true,
      range: { low, high },
      plausibility: 'usual',
    });
  });

  it.each([
    // Clinical reference 6: a target outside 2 to 4.5 is to be confirmed.
    { low: '2', high: '2,5', plausibility: 'usual' },
    { low: '1,99', high: '2,5', plausibility: 'unusual' },
    { low: '3', high: '4,5', plausibility: 'usual' },
    { low: '3', high: '4,51', plausibility: 'unusual' },
  ])('of $low to $high is $plausibility', ({ low, high, plausibility }) => {
    expect(parseTherapeuticRange({ low, high })).toMatchObject({ ok: true, plausibility });
  });

  it.each([
    { low: '', high: '3', field: 'low', problem: 'empty' },
    { low: '2', high: 'x', field: 'high', problem: 'not-a-number' },
    { low: '>2', high: '3', field: 'low', problem: 'not-a-number' },
    { low: '3', high: '2', field: 'high', problem: 'upside-down' },
    { low: '2,5', high: '2.50', field: 'high', problem: 'upside-down' },
    { low: '2', high: '30', field: 'high', problem: 'above-storable' },
  ])('of "$low" to "$high" is refused at $field: $problem', ({ low, high, field, problem }) => {
    expect(parseTherapeuticRange({ low, high })).toEqual({ ok: false, field, problem });
  });

  it('of 2 to 3 is the same as 2.0 to 3.0', () => {
    expect(isSameRange({ low: '2', high: '3' }, { low: '2.0', high: '3.0' })).toBe(true);
    expect(isSameRange({ low: '2', high: '3' }, { low: '2', high: '3.5' })).toBe(false);
  });
});

describe('an INR for a range of 2 to 3', () => {
  it.each([
    { comparator: '=', value: '1.99', position: 'below' },
    { comparator: '=', value: '2.0', position: 'within' },
    { comparator: '=', value: '3.00', position: 'within' },
    { comparator: '=', value: '3.01', position: 'above' },
    { comparator: '>', value: '8', position: 'above' },
    { comparator: '>', value: '3', position: 'above' },
    { comparator: '>', value: '2.9', position: 'unknown' },
    { comparator: '<', value: '2', position: 'below' },
    { comparator: '<', value: '2.1', position: 'unknown' },
  ] as const)('of $comparator $value is $position', ({ comparator, value, position }) => {
    expect(positionInRange({ comparator, value }, { low: '2', high: '3' })).toBe(position);
  });
});

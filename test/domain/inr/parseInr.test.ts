import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inrForComputation, isSameInr } from '#domain/inr/inr.ts';
import { parseInr, withDecimalPoint } from '#domain/inr/parseInr.ts';

describe('an INR typed by a nurse', () => {
  it.each([
    { typed: '2,5', comparator: '=', value: '2.5' },
    { typed: '2.5', comparator: '=', value: '2.5' },
    { typed: ' 2,50 ', comparator: '=', value: '2.50' },
    { typed: '8', comparator: '=', value: '8' },
    { typed: '> 8', comparator: '>', value: '8' },
    { typed: '>8', comparator: '>', value: '8' },
    { typed: '>\u00a08,0', comparator: '>', value: '8.0' },
    { typed: '<0,8', comparator: '<', value: '0.8' },
    { typed: '0,5', comparator: '=', value: '0.5' },
    { typed: '20', comparator: '=', value: '20' },
    { typed: '20,00', comparator: '=', value: '20.00' },
    { typed: '> 20', comparator: '>', value: '20' },
    { typed: '< 0,5', comparator: '<', value: '0.5' },
  ])('as "$typed" is kept as $comparator $value', ({ typed, comparator, value }) => {
    expect(parseInr(typed)).toEqual({ ok: true, inr: { comparator, value } });
  });

  it.each([
    { typed: '', problem: 'empty' },
    { typed: '   ', problem: 'empty' },
    { typed: 'abc', problem: 'not-a-number' },
    { typed: '2 5', problem: 'not-a-number' },
    { typed: '2,', problem: 'not-a-number' },
    { typed: ',5', problem: 'not-a-number' },
    { typed: '05', problem: 'not-a-number' },
    { typed: '-2', problem: 'not-a-number' },
    { typed: '2,5,1', problem: 'not-a-number' },
    { typed: '1e1', problem: 'not-a-number' },
    { typed: '>', problem: 'not-a-number' },
    { typed: '>= 8', problem: 'not-a-number' },
    { typed: '2,555', problem: 'too-many-decimals' },
    { typed: '0,49', problem: 'below-storable' },
    { typed: '0', problem: 'below-storable' },
    { typed: '< 0,4', problem: 'below-storable' },
    { typed: '20,01', problem: 'above-storable' },
    { typed: '25', problem: 'above-storable' },
    { typed: '> 25', problem: 'above-storable' },
  ])('as "$typed" is refused: $problem', ({ typed, problem }) => {
    expect(parseInr(typed)).toEqual({ ok: false, problem });
  });

  it('is never rounded: with a point or a comma it is kept digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 99 }), (units, hundredths) => {
        const decimals = String(hundredths).padStart(2, '0');
        const parsed = parseInr(`${units},${decimals}`);
        expect(parsed).toEqual({
          ok: true,
          inr: { comparator: '=', value: `${units}.${decimals}` },
        });
      }),
    );
  });

  it.each([
    { typed: '25', suggestion: '2.5' },
    { typed: '31', suggestion: '3.1' },
    { typed: ' 18 ', suggestion: '1.8' },
    { typed: '250', suggestion: '2.50' },
    { typed: '2,5', suggestion: undefined },
    { typed: '8', suggestion: undefined },
    { typed: '2500', suggestion: undefined },
    { typed: '> 25', suggestion: undefined },
    { typed: '05', suggestion: undefined },
  ])('as "$typed" may have lost its point: $suggestion', ({ typed, suggestion }) => {
    expect(withDecimalPoint(typed)).toBe(suggestion);
  });
});

describe('a recorded INR in a computation', () => {
  it.each([
    { comparator: '=', value: '2.5', counts: 2.5 },
    { comparator: '>', value: '8', counts: 8 },
    { comparator: '<', value: '0.8', counts: 0.8 },
    { comparator: '=', value: '10', counts: 10 },
    { comparator: '=', value: '10.01', counts: 10 },
    { comparator: '>', value: '20', counts: 10 },
  ] as const)('$comparator $value counts as $counts', ({ comparator, value, counts }) => {
    expect(inrForComputation({ comparator, value })).toBe(counts);
  });

  it('2.5 and 2.50 are the same result, 8 and > 8 are not', () => {
    expect(isSameInr({ comparator: '=', value: '2.5' }, { comparator: '=', value: '2.50' })).toBe(true);
    expect(isSameInr({ comparator: '=', value: '8' }, { comparator: '>', value: '8' })).toBe(false);
  });
});

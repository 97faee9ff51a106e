import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimalValue, isDecimal, millionths } from '#domain/decimal.ts';

describe('a decimal of a fact', () => {
  it.each(['2', '2.5', '2.50', '0.8', '10', '007'])('"%s" is one', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each(['', '2,5', '.5', '2.', '-2', '+2', '1e1', '2.5.1', ' 2', 'Infinity', '٢'])('"%s" is none', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => millionths(text)).toThrow(RangeError);
  });

  it('is a whole number of millionths up to six decimals', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 999_999 }), (units, rest) => {
        expect(millionths(`${units}.${String(rest).padStart(6, '0')}`)).toBe(units * 1e6 + rest);
      }),
    );
  });

  it('2.5 and 2.50 are equal, and 2.5 is 2.5 to compute with', () => {
    expect([compareDecimals('2.5', '2.50'), decimalValue('2.5')]).toEqual([0, 2.5]);
    expect(compareDecimals('2.4', '2.5')).toBeLessThan(0);
    expect(compareDecimals('10', '9.9')).toBeGreaterThan(0);
  });
});

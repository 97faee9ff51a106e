import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#facts/canonicalJson.ts';

describe('the canonical text of a fact', () => {
  it.each([
    {
      name: 'keys by UTF-16 code units (RFC 8785 §3.2.3)',
      value: { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      text: '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    },
    {
      name: 'numbers as ECMAScript prints them',
      value: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0],
      text: '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    },
    {
      name: 'control characters escaped, others as they are',
      value: '€$\u000f\nA\'B"\\/',
      text: '"€$\\u000f\\nA\'B\\"\\\\/"',
    },
    {
      name: 'nested values without a space',
      value: { b: [true, null, { z: 1, a: 2 }], a: '' },
      text: '{"a":"","b":[true,null,{"a":2,"z":1}]}',
    },
  ])('has $name', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('reads back as the value it was made of, and is its own canonical text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which fields were written', () => {
    expect(canonicalJson({ inr: '2.5', date: '2026-01-05' })).toBe(canonicalJson({ date: '2026-01-05', inr: '2.5' }));
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { text: 'half \udc00' }, [undefined], 1n])(
    'refuses what JSON would not carry back: %o',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

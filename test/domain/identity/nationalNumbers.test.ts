import { describe, expect, it } from 'vitest';
import { parseFiness } from '#domain/identity/finess.ts';
import { passesLuhn } from '#domain/identity/luhn.ts';
import { parseRpps } from '#domain/identity/rpps.ts';

// Interoperability reference 2.1 and 2.2: numbers of the sandbox, made-up valid ones, and false ones of official samples.
describe('the national number of a professional', () => {
  it.each([
    '99700427885',
    '99700218896',
    '99700237045',
    '10000000017',
    '10004567896',
    '10100001238',
    '10001234565',
    '1000 1234 565',
  ])('%s has the key it must have', (typed) => {
    expect(parseRpps(typed)).toEqual({ ok: true, rpps: typed.replaceAll(' ', ''), key: 'passes' });
  });

  it.each(['10000000018', '01234567898'])('%s has a false key: asked about, never refused', (typed) => {
    expect(parseRpps(typed)).toEqual({ ok: true, rpps: typed, key: 'fails' });
  });

  it('is found behind the 8 of a national identifier of twelve digits', () => {
    expect(parseRpps('899700427885')).toEqual({ ok: true, rpps: '99700427885', key: 'passes' });
  });

  it.each([
    { typed: ' ', problem: 'empty' },
    { typed: '1000000001', problem: 'length' },
    { typed: '100000000170', problem: 'length' },
    { typed: '1000000001A', problem: 'not-digits' },
  ])('"$typed" is refused: $problem', ({ typed, problem }) => {
    expect(parseRpps(typed)).toEqual({ ok: false, problem });
  });
});

describe('the national number of a place of care', () => {
  it.each([
    '250000015',
    '210780581',
    '390000016',
    '700000011',
    '710000019',
    '890000011',
    '580000016',
    '900000019',
    '750803447',
  ])('%s has the key it must have', (finess) => {
    expect(parseFiness(finess)).toEqual({ ok: true, finess, key: 'passes' });
  });

  it('120456789, of an official sample, has a false key: asked about, never refused', () => {
    expect(parseFiness('120456789')).toEqual({ ok: true, finess: '120456789', key: 'fails' });
  });

  it.each(['0B0193488', '2a0000123'])('%s has letters, and no key that could be checked', (typed) => {
    expect(parseFiness(typed)).toEqual({ ok: true, finess: typed.toUpperCase(), key: 'unverifiable' });
  });

  it.each([
    { typed: '', problem: 'empty' },
    { typed: '39000001', problem: 'length' },
    { typed: '3900000160', problem: 'length' },
    { typed: '390-00016', problem: 'characters' },
  ])('"$typed" is refused: $problem', ({ typed, problem }) => {
    expect(parseFiness(typed)).toEqual({ ok: false, problem });
  });
});

it('the key catches every single wrong digit of a number', () => {
  const number = '10000000017';
  const digits = '0123456789'.split('');
  const wrong = number
    .split('')
    .flatMap((right, at) =>
      digits.filter((other) => other !== right).map((other) => number.slice(0, at) + other + number.slice(at + 1)),
    );
  expect(wrong.filter(passesLuhn)).toEqual([]);
});

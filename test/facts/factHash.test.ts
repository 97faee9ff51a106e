import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToChecksum, EMPTY_CHECKSUM, factHash, groupDigest } from '#facts/factHash.ts';

describe('the hash of a fact', () => {
  it('is SHA-256 of its UTF-8 bytes, as another implementation computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(factHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('[L6] sums to the same checksum in any order, and differs when one fact is missing', () => {
    const hashes = ['a', 'b', 'c'].map(factHash);
    const sum = (list: readonly string[]) => list.reduce(addToChecksum, EMPTY_CHECKSUM);
    expect(sum(hashes)).toBe(sum(hashes.toReversed()));
    expect(sum(hashes)).not.toBe(sum(hashes.slice(1)));
    expect(sum(['ffffffffffffffff', '0000000000000002'])).toBe('0000000000000001');
  });

  it('a group has one digest whatever the order of its facts', () => {
    const facts = [
      { id: '1', bytes: '{"a":1}' },
      { id: '2', bytes: '{"a":2}' },
    ];
    expect(groupDigest(facts)).toEqual(groupDigest(facts.toReversed()));
  });
});

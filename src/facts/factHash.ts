import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a fact's bytes, in lower-case hexadecimal. Sameness, checksums and signatures all speak of this.
 *
 * Synchronous on purpose: it is called inside IndexedDB transactions, which an awaited digest would end in Safari.
 */
export function factHash(bytes: string): string {
  return bytesToHex(sha256(utf8ToBytes(bytes)));
}

/** What a device signs for a group: SHA-256 over its facts' hashes, sorted by fact id, as raw bytes. */
export function groupDigest(
  facts: readonly { readonly id: string; readonly bytes: string }[],
): Uint8Array<ArrayBuffer> {
  return digestOfHashes(facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((fact) => factHash(fact.bytes)));
}

/** @param hashes  of a group's facts, already in the order of their ids */
export function digestOfHashes(hashes: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(sha256(utf8ToBytes(hashes.join(''))));
}

/** The checksum of no fact at all. */
export const EMPTY_CHECKSUM = '0000000000000000';

/** Adds one fact to a scope's checksum: the sum modulo 2^64 of the first eight bytes of each hash, in hexadecimal. */
export function addToChecksum(checksum: string, hash: string): string {
  const sum = BigInt.asUintN(64, BigInt(`0x${checksum}`) + BigInt(`0x${hash.slice(0, 16)}`));
  return sum.toString(16).padStart(16, '0');
}

const RANDOM_BITS = 74n;
const RANDOM_LIMIT = 1n << RANDOM_BITS;

/**
 * The next UUIDv7 of this tablet: strictly greater than the last, whatever its clock does.
 *
 * While the clock has not passed the last id's time (it stepped back, or two ids share a millisecond) the last id's
 * random part is counted up by a random step; a full counter borrows one millisecond.
 *
 * @param last    the greatest id ever made here; undefined for the first
 * @param random  source of random bytes
 *
 * Source: RFC 9562, §5.7 and §6.2 method 2.
 */
export function nextUuidV7(last: string | undefined, now: number, random: (length: number) => Uint8Array): string {
  const clock = BigInt(Math.max(0, Math.floor(now)));
  const before = last === undefined ? undefined : partsOf(last);
  if (before === undefined || clock > before.time) return uuidOf(clock, bits(random(10)) % RANDOM_LIMIT);
  const counted = before.random + 1n + bits(random(4));
  return counted < RANDOM_LIMIT ? uuidOf(before.time, counted) : uuidOf(before.time + 1n, counted - RANDOM_LIMIT);
}

function partsOf(uuid: string): { readonly time: bigint; readonly random: bigint } {
  const value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  const randA = (value >> 64n) & 0xfffn;
  const randB = value & ((1n << 62n) - 1n);
  return { time: value >> 80n, random: (randA << 62n) | randB };
}

function uuidOf(time: bigint, random: bigint): string {
  const value = (time << 80n) | (7n << 76n) | ((random >> 62n) << 64n) | (2n << 62n) | (random & ((1n << 62n) - 1n));
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function bits(bytes: Uint8Array): bigint {
  return [...bytes].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

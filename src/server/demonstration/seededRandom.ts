/** A source of chance that says the same again for the same seed: the demonstration is the same region everywhere. */
export type SeededRandom = {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, both bounds included. */
  between(lowest: number, highest: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** From a normal distribution of mean 0 and standard deviation 1. */
  normal(): number;
  bytes(count: number): Uint8Array;
};

/**
 * @param seed  any whole number; close seeds give unrelated sequences.
 *
 * Source: mulberry32 (Tommy Ettinger, public domain), Box and Muller for the normal distribution. Not for secrets.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function between(lowest: number, highest: number): number {
    return lowest + Math.floor(next() * (highest - lowest + 1));
  }

  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
  };
}

/** Five words of 512 and more: 45 bits, which the slow key derivation makes out of reach. */
export const SUGGESTED_WORDS = 5;

/**
 * Draws different words with equal chances.
 *
 * @param random  fills an array with random numbers, as `crypto.getRandomValues` does
 */
export function suggestPassphrase(
  words: readonly string[],
  random: (numbers: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>,
): string {
  const drawn = new Set<string>();
  while (drawn.size < SUGGESTED_WORDS) {
    const word = words[evenly(words.length, random)];
    if (word !== undefined) drawn.add(word);
  }
  return [...drawn].join(' ');
}

/** 0 to `count` - 1; the numbers beyond the last whole multiple are drawn again, or the first words would come oftener. */
function evenly(count: number, random: (numbers: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>): number {
  const limit = Math.floor(2 ** 32 / count) * count;
  for (;;) {
    const [number = limit] = random(new Uint32Array(1));
    if (number < limit) return number % count;
  }
}

/** The browser's clock has steps of a tenth of a millisecond: one pass is timed as a part of many. */
const PASSES = 50;

/** One pass over so many names, looking for a few letters in each. */
export function rawSearch(names: number, rounds: number): readonly number[] {
  const keys = Array.from({ length: names }, (_, at) => `martin ${at} marie 1941-03-12`);
  return Array.from({ length: rounds }, () => {
    const begun = performance.now();
    let found = 0;
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const key of keys) if (key.includes('99 m')) found += 1;
    }
    if (found === 0) throw new Error('nothing was found');
    return (performance.now() - begun) / PASSES;
  });
}

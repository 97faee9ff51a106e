const SHORTEST_BACKOFF_MS = 2_000;
const LONGEST_BACKOFF_MS = 300_000;
const POLL_MS = 60_000;

/**
 * How long to wait after a failure: anything up to a bound that doubles, so that two hundred tablets that lost the
 * region together do not come back together. A wait the region asked for is kept, and spread out behind it.
 *
 * @param failures  in a row, this one included
 * @param random    0 included to 1 excluded
 */
export function retryDelay(failures: number, askedMs: number | undefined, random: number): number {
  const bound = Math.min(LONGEST_BACKOFF_MS, SHORTEST_BACKOFF_MS * 2 ** Math.max(0, failures - 1));
  return (askedMs ?? 0) + Math.max(250, random * bound);
}

/** A minute, give or take 30 %. */
export function pollDelay(random: number): number {
  return POLL_MS * (0.7 + 0.6 * random);
}

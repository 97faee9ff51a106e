/** Wrong passphrases in a row, and when the last was tried, UTC in milliseconds. */
export type Attempts = { readonly wrong: number; readonly lastAt: number };

export const NO_ATTEMPTS: Attempts = { wrong: 0, lastAt: 0 };

const FREE_ATTEMPTS = 2;
const LONGEST_DELAY_MS = 15 * 60_000;

/**
 * How long the next attempt has to wait: nothing for a typing slip, then 2, 4, 8 seconds up to a quarter of an hour.
 * Attempts cost time and never data.
 *
 * A clock that steps back cannot lock somebody out for longer than the delay itself.
 */
export function retryInMs(attempts: Attempts, now: number): number {
  const delay = delayAfter(attempts.wrong);
  return Math.min(delay, Math.max(0, attempts.lastAt + delay - now));
}

function delayAfter(wrong: number): number {
  if (wrong < FREE_ATTEMPTS) return 0;
  return Math.min(LONGEST_DELAY_MS, 2 ** (wrong - FREE_ATTEMPTS + 1) * 1_000);
}

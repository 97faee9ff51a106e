/** Wrong passphrases in a row, and when the last was tried, UTC in milliseconds. */
export type Attempts = { readonly wrong: number; readonly lastAt: number };

export const NO_ATTEMPTS: Attempts = { wrong: 0, lastAt: 0 };

const FREE_ATTEMPTS = 2;
const LONGEST_DELAY_MS = 15 * 60_000;

/**
 * How long the next attempt has to wait: nothing for a typing slip, then 2, 4, 8 seconds up to a quarter of an hour.
 * Attempts cost time and never data.
 *
 * After a clock stepped back this is the whole delay, for as long as `lastAt` lies ahead: see `fromNowOn`.
 */
export function retryInMs(attempts: Attempts, now: number): number {
  const delay = delayAfter(attempts.wrong);
  return Math.min(delay, Math.max(0, attempts.lastAt + delay - now));
}

/**
 * The attempts with a last one that lies ahead taken for one made now, so that the delay runs. Without it, a clock that
 * stepped back by a year would lock its owner out for that year.
 */
export function fromNowOn(attempts: Attempts, now: number): Attempts {
  return now < attempts.lastAt ? { ...attempts, lastAt: now } : attempts;
}

function delayAfter(wrong: number): number {
  if (wrong < FREE_ATTEMPTS) return 0;
  return Math.min(LONGEST_DELAY_MS, 2 ** (wrong - FREE_ATTEMPTS + 1) * 1_000);
}

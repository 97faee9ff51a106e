const IDLE_MS = 5 * 60_000;
const HIDDEN_MS = 10 * 60_000;
const WARNING_MS = 30_000;

/** When somebody last touched the tablet, and since when its page is out of sight; milliseconds of one clock. */
export type Presence = { readonly lastInputAt: number; readonly hiddenSince: number | undefined };

export type IdleVerdict =
  | { readonly kind: 'stay' }
  | { readonly kind: 'warn'; readonly secondsLeft: number }
  | { readonly kind: 'lock' };

/**
 * Whether the tablet stays open: five minutes without a touch while it is seen, ten while it is not.
 *
 * A clock that steps back counts as no time; one that jumps ahead locks, which costs a passphrase and never data.
 */
export function idleVerdict({ lastInputAt, hiddenSince }: Presence, now: number): IdleVerdict {
  const left = hiddenSince === undefined ? IDLE_MS - elapsed(lastInputAt, now) : HIDDEN_MS - elapsed(hiddenSince, now);
  if (left <= 0) return { kind: 'lock' };
  if (left > WARNING_MS) return { kind: 'stay' };
  return { kind: 'warn', secondsLeft: Math.ceil(left / 1000) };
}

function elapsed(since: number, now: number): number {
  return Math.max(0, now - since);
}

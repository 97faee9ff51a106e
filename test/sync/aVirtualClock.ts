import type { Clock } from '#sync/clock.ts';

export type VirtualClock = Clock & {
  /** Lets time pass: what falls due runs in its order, each followed by whatever it set going. */
  pass(ms: number): Promise<void>;
  /** Sets the wall clock without any time passing, as a person in the settings does. */
  setWall(now: number): void;
  readonly pending: number;
};

type Timer = { readonly at: number; readonly action: () => void };

export const NOON = Date.UTC(2026, 2, 2, 12);

export function aVirtualClock(startsAt: number = NOON): VirtualClock {
  let elapsed = 0;
  let wallOffset = startsAt;
  const timers = new Set<Timer>();
  return {
    now: () => wallOffset + elapsed,
    elapsed: () => elapsed,
    after: (ms, action) => {
      const timer = { at: elapsed + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (ms) => {
      const until = elapsed + ms;
      await settled();
      for (let next = earliest(timers, until); next !== undefined; next = earliest(timers, until)) {
        timers.delete(next);
        elapsed = next.at;
        next.action();
        await settled();
      }
      elapsed = until;
    },
    setWall: (now) => {
      wallOffset = now - elapsed;
    },
    get pending() {
      return timers.size;
    },
  };
}

function earliest(timers: ReadonlySet<Timer>, until: number): Timer | undefined {
  return [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
}

/** Lets everything that needs no time come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

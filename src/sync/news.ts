import type { Poke } from '#protocol/pull.ts';
import type { SyncStore } from '#store/store.ts';

/** Whether there is a reason for an exchange that the last one did not already deal with. */
export type News = {
  /** An exchange begins: it will see everything there is. */
  seen(): void;
  /** An exchange ended and left these groups waiting: they alone are no reason for another. */
  left(leftover: ReadonlySet<string>): void;
  poked(poke: Poke): void;
  any(): Promise<boolean>;
};

/**
 * Tells news from echoes. The store also calls when a group was settled or the region merely answered, and the region
 * also pokes for what this tablet sent itself: neither may start the next exchange, or they would never end.
 */
export function news(store: SyncStore): News {
  let leftover: ReadonlySet<string> = new Set();
  let poked: Record<string, number> = {};
  return {
    seen: () => {
      poked = {};
    },
    left: (digests) => {
      leftover = digests;
    },
    poked: (poke) => {
      for (const [scope, clock] of Object.entries(poke)) poked[scope] = Math.max(clock, poked[scope] ?? 0);
    },
    any: async () => {
      const waiting = await store.announces();
      if (waiting.some((digest) => !leftover.has(digest))) return true;
      const positions = await store.positions();
      return Object.entries(poked).some(([scope, clock]) => clock > (positions[scope]?.cursor ?? -1));
    },
  };
}

import type { Tablet } from '#store/store.ts';

/** A browser that refuses its storage before it is even opened: said, like any other that keeps nothing. */
export function tabletWithoutStorage(error: unknown): Tablet {
  const why = error instanceof Error ? error.name : 'unknown';
  return {
    async condition() {
      return { kind: 'noStorage', why };
    },
    async enrol() {
      return { kind: 'failed', why: 'unknown' };
    },
    async unlock() {
      return { kind: 'damaged', what: why };
    },
  };
}

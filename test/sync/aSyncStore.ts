import { addToChecksum, EMPTY_CHECKSUM, factHash } from '#facts/factHash.ts';
import type { ScopePage, ScopePosition } from '#protocol/pull.ts';
import type { Verdict, WireGroup } from '#protocol/push.ts';
import type { SyncStore } from '#store/store.ts';

export type MemorySyncStore = SyncStore & {
  readonly waiting: WireGroup[];
  readonly settled: Verdict[];
  readonly held: Map<string, Set<string>>;
  readonly contacts: { readonly at: string; readonly skewMs: number }[];
  readonly caughtUpAt: string[];
  readonly restarted: string[];
  readonly dropped: string[];
  known: boolean;
  /** What happens before the next call of the store, whichever it is: a full disk, a lock. */
  beforeEach(act: (call: string) => void | Promise<void>): void;
};

/** The contract of the store in memory, for what the planner does; what lasts is tested on the real one. */
export function aSyncStore(waiting: readonly WireGroup[] = []): MemorySyncStore {
  let before: (call: string) => void | Promise<void> = () => {};
  const positions = new Map<string, ScopePosition>();
  const store: MemorySyncStore = {
    waiting: [...waiting],
    settled: [],
    held: new Map(),
    contacts: [],
    caughtUpAt: [],
    restarted: [],
    dropped: [],
    known: true,
    beforeEach: (act) => {
      before = act;
    },
    waitingGroups: async (limit) => {
      await before('waitingGroups');
      const taken: WireGroup[] = [];
      let facts = 0;
      for (const group of store.waiting) {
        if (taken.length > 0 && facts + group.facts.length > limit) break;
        taken.push(group);
        facts += group.facts.length;
      }
      return taken;
    },
    announces: async () => {
      await before('announces');
      return store.waiting.map(({ facts }) => factHash(facts.join('')));
    },
    settle: async (verdicts) => {
      await before('settle');
      store.settled.push(...verdicts);
      const named = new Set(verdicts.flatMap(({ facts }) => facts));
      const left = store.waiting.filter(({ facts }) => !facts.every((bytes) => named.has(idOf(bytes))));
      store.waiting.splice(0, store.waiting.length, ...left);
    },
    positions: async () => {
      await before('positions');
      return Object.fromEntries(positions);
    },
    applyPage: async (scope, page) => {
      await before('applyPage');
      const held = store.held.get(scope) ?? new Set<string>();
      store.held.set(scope, held);
      const checksum = sumOf(page, positions.get(scope)?.checksum ?? EMPTY_CHECKSUM);
      for (const row of page.rows) if (row.op === 'fact') held.add(row.bytes);
      positions.set(scope, { epoch: page.epoch, cursor: page.cursor, checksum });
      return page.cursor === page.head && checksum !== page.checksum ? 'checksumDiffers' : 'applied';
    },
    restart: async (scope) => {
      await before('restart');
      store.restarted.push(scope);
      positions.delete(scope);
    },
    drop: async (scope) => {
      await before('drop');
      store.dropped.push(scope);
      positions.delete(scope);
      store.held.delete(scope);
    },
    enrolment: async () => {
      await before('enrolment');
      return { publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }, known: store.known, scopes: [] };
    },
    enrolled: async () => {
      await before('enrolled');
      store.known = true;
    },
    contact: async (at, skewMs) => {
      await before('contact');
      store.contacts.push({ at, skewMs });
    },
    caughtUp: async (at) => {
      await before('caughtUp');
      store.caughtUpAt.push(at);
    },
  };
  return store;
}

function sumOf(page: ScopePage, from: string): string {
  return page.rows.reduce((sum, row) => (row.op === 'fact' ? addToChecksum(sum, factHash(row.bytes)) : sum), from);
}

export function idOf(bytes: string): string {
  return String((JSON.parse(bytes) as { readonly id: unknown }).id);
}

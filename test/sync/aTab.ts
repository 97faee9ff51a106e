import type { StoreChange } from '#store/store.ts';
import { regionClient } from '#sync/regionClient.ts';
import { startSync, type SyncEngine } from '#sync/schedule.ts';
import type { Channel, Locks, PageEvent, SyncEnv } from '#sync/syncEnv.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';
import { aNetwork, type ScriptedNetwork } from './aNetwork.ts';
import { aScriptedRegion, ACCOUNT, type ScriptedRegion } from './aScriptedRegion.ts';
import { aSyncStore, type MemorySyncStore } from './aSyncStore.ts';
import { aVirtualClock, type VirtualClock } from './aVirtualClock.ts';

/** One browser: its tabs share a lock, a channel, a store, a network and the time. */
export type Browser = {
  readonly clock: VirtualClock;
  readonly region: ScriptedRegion;
  readonly network: ScriptedNetwork;
  readonly store: MemorySyncStore;
  readonly reports: unknown[];
  openTab(): Tab;
  /** What the store tells every tab. */
  changed(change: StoreChange): void;
};

type Tab = {
  readonly engine: SyncEngine;
  readonly statuses: SyncStatus[];
  happens(event: PageEvent): void;
  show(): void;
  hide(): void;
  /** The browser stops running this tab without telling it. */
  freeze(): void;
};

export function aBrowser(): Browser {
  const clock = aVirtualClock();
  const region = aScriptedRegion();
  const network = aNetwork(clock, region.answer);
  const store = aSyncStore();
  const shared: Shared = { locks: someLocks(), channels: new Set(), changes: new Set(), reports: [] };
  return {
    clock,
    region,
    network,
    store,
    reports: shared.reports,
    openTab: () => aTab({ clock, network, store }, shared),
    changed: (change) => {
      for (const listener of [...shared.changes]) listener(change);
    },
  };
}

type Shared = {
  readonly locks: Locks;
  readonly channels: Set<(message: unknown, from: object) => void>;
  readonly changes: Set<(change: StoreChange) => void>;
  readonly reports: unknown[];
};

function aTab(world: Pick<Browser, 'clock' | 'network' | 'store'>, shared: Shared): Tab {
  const listeners: { readonly event: PageEvent; readonly listener: () => void }[] = [];
  let seen: 'visible' | 'hidden' = 'visible';
  let alive: 'yes' | 'no' = 'yes';
  const happens = (event: PageEvent) => {
    for (const heard of listeners.filter((one) => one.event === event)) heard.listener();
  };
  const env: SyncEnv = {
    region: regionClient(world.network),
    store: {
      device: '01890a5d-0000-7000-8000-0000000000dd',
      user: { account: ACCOUNT },
      sync: world.store,
      subscribe: (listener) => {
        shared.changes.add(listener);
        return () => shared.changes.delete(listener);
      },
    },
    clock: {
      ...world.clock,
      after: (ms, action) => world.clock.after(ms, () => (alive === 'yes' ? action() : undefined)),
    },
    page: {
      isVisible: () => seen === 'visible',
      on: (event, listener) => {
        const one = { event, listener };
        listeners.push(one);
        return () => listeners.splice(listeners.indexOf(one), 1);
      },
    },
    locks: shared.locks,
    channel: aChannel(shared),
    app: 'test',
    label: 'iPad',
    random: () => 0.5,
    report: (error) => shared.reports.push(error),
  };
  const engine = startSync(env);
  const statuses: SyncStatus[] = [];
  engine.subscribe((status) => statuses.push(status));
  return {
    engine,
    statuses,
    happens,
    show: () => {
      seen = 'visible';
      happens('visible');
    },
    hide: () => {
      seen = 'hidden';
    },
    freeze: () => {
      seen = 'hidden';
      alive = 'no';
    },
  };
}

function aChannel({ channels }: Shared): Channel {
  const self = {};
  const mine = new Set<(message: unknown, from: object) => void>();
  return {
    post: (message) => {
      for (const hear of [...channels]) hear(structuredClone(message), self);
    },
    listen: (listener) => {
      const hear = (message: unknown, from: object) => (from === self ? undefined : listener(message));
      channels.add(hear);
      mine.add(hear);
      return () => channels.delete(hear);
    },
    close: () => {
      for (const hear of mine) channels.delete(hear);
    },
  };
}

/** Web Locks for one name, as the specification words them: a queue, a holder, and a thief who ends the holder's turn. */
function someLocks(): Locks {
  type Turn = { readonly start: () => void; readonly robbed: () => void };
  const queue: Turn[] = [];
  let holder: Turn | undefined;
  const next = () => {
    holder ??= queue.shift();
    holder?.start();
  };
  const held = async (hold: () => Promise<void>, turn: Turn) => {
    await hold();
    if (holder === turn) holder = undefined;
    next();
  };
  return {
    request: (_name, how, hold) =>
      new Promise((resolve, reject) => {
        const abort = () => reject(new DOMException('', 'AbortError'));
        let begun: 'no' | 'yes' = 'no';
        const turn: Turn = {
          robbed: abort,
          start: () => {
            if (begun === 'yes') return;
            begun = 'yes';
            void held(hold, turn).then(resolve);
          },
        };
        if ('steal' in how) {
          holder?.robbed();
          holder = turn;
          return turn.start();
        }
        how.signal.addEventListener('abort', () => {
          const at = queue.indexOf(turn);
          if (at !== -1) queue.splice(at, 1);
          if (begun === 'no') abort();
        });
        queue.push(turn);
        // The browser grants a lock later, never inside the request.
        queueMicrotask(next);
      }),
  };
}

import type { LastSync, SyncStatus } from './syncStatus.ts';

/** Where the status of synchronisation stands and is watched. */
export type StatusBoard = {
  /** The same object until something changes, as React's external stores want it. */
  current(): SyncStatus;
  watch(listener: (status: SyncStatus) => void): () => void;
  doing(activity: SyncStatus['activity'], firstLoad?: { readonly done: number; readonly total: number }): void;
  ended(last: LastSync): void;
  /** As another tab, the leader, tells it. */
  replace(status: SyncStatus): void;
};

export function statusBoard(): StatusBoard {
  let status: SyncStatus = { activity: 'idle', last: { kind: 'never' } };
  const listeners = new Set<(status: SyncStatus) => void>();
  const replace = (next: SyncStatus) => {
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    for (const listener of listeners) listener(status);
  };
  return {
    current: () => status,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    doing: (activity, firstLoad) =>
      replace({ activity, last: status.last, ...(firstLoad === undefined ? {} : { firstLoad }) }),
    ended: (last) => replace({ activity: 'idle', last }),
    replace,
  };
}

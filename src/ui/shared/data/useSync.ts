import { createContext, use } from 'react';
import type { SyncStatus } from '#sync/syncStatus.ts';

/** What screens know of synchronisation, and the one thing they may ask of it. */
export type SyncAtHand = { readonly status: SyncStatus; readonly sendNow: () => void };

export const SyncContext = createContext<SyncAtHand | undefined>(undefined);

export function useSync(): SyncAtHand {
  const sync = use(SyncContext);
  if (sync === undefined) throw new Error('no synchronisation here: useSync needs an unlocked tablet around it');
  return sync;
}

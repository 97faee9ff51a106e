import { useSyncExternalStore } from 'react';
import type { Directory } from '#store/store.ts';
import { useStore } from './useStore.ts';

/** Every patient at hand, one line each; a new object whenever a line moves. */
export function useDirectory(): Directory {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.directory);
}

import { useCallback, useSyncExternalStore } from 'react';
import type { Directory } from '#store/store.ts';
import { useStore } from './useStore.ts';

/** Every patient at hand, one line each; a new object whenever a line moves. */
export function useDirectory(): Directory {
  const store = useStore();
  const subscribe = useCallback((changed: () => void) => store.subscribe(changed), [store]);
  const read = useCallback(() => store.directory(), [store]);
  return useSyncExternalStore(subscribe, read);
}

import { createContext, use } from 'react';
import type { Store } from '#store/store.ts';

export const StoreContext = createContext<Store | undefined>(undefined);

/** The unlocked store of this tablet. Screens that use it exist only while it is unlocked. */
export function useStore(): Store {
  const store = use(StoreContext);
  if (store === undefined) throw new Error('no store here: the tablet is locked, or this role keeps none');
  return store;
}

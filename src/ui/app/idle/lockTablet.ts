import type { Store } from '#store/store.ts';

/** Drops the key, then the whole page: what React or the browser still held of a patient goes with it. */
export function lockTablet(store: Store): void {
  store.lock();
  location.replace('/');
}

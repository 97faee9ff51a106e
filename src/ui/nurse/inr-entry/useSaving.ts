import type { Intent } from '#facts/composeGroup.ts';
import { LockedError, type Saving, type Store } from '#store/store.ts';
import { useStore } from '#ui/shared/data/useStore.ts';

/** One action into the store. A tablet that locked itself meanwhile kept nothing, and that is said like any other loss. */
export function useSaving(): (intent: Intent) => Promise<Saving> {
  const store = useStore();
  return (intent) => saveInto(store, intent);
}

async function saveInto(store: Store, intent: Intent): Promise<Saving> {
  try {
    return await store.save([intent]);
  } catch (error) {
    if (error instanceof LockedError) return { kind: 'notSaved', why: 'locked' };
    throw error;
  }
}

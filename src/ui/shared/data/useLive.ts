import { useEffect, useEffectEvent, useState } from 'react';
import { LockedError, type Store, type StoreChange } from '#store/store.ts';
import { useStore } from './useStore.ts';

/** "Not yet" is not "none", and "could not be read" is neither. */
export type Live<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed' };

/** What a reading depends on: whole parts of the store, or one patient. */
export type Topic = Exclude<StoreChange['kind'], 'patients' | 'locked'> | { readonly patientId: string };

type Read<Value> = { readonly key: string; readonly live: Live<Value> };

/**
 * Reads from the store, and reads again after every change of one of its topics. Nothing is ever "refreshed" by hand.
 *
 * @param read    one thing, whole
 * @param topics  what it depends on
 * @param key     says which thing is read ("patient:…"): with another key nothing of the former is shown any more
 */
export function useLive<Value>(
  read: (store: Store) => Promise<Value>,
  topics: readonly Topic[],
  key: string,
): Live<Value> {
  const store = useStore();
  const [answer, setAnswer] = useState<Read<Value>>({ key, live: { status: 'loading' } });
  const readNow = useEffectEvent(read);
  const concerns = useEffectEvent((change: StoreChange) => topics.some((topic) => isTouched(topic, change)));

  useEffect(() => {
    let latest = 0;
    async function readAgain() {
      const turn = (latest += 1);
      const live = await readOrFail(() => readNow(store));
      if (turn === latest) setAnswer({ key, live });
    }
    void readAgain();
    const stop = store.subscribe((change) => {
      if (concerns(change)) void readAgain();
    });
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [store, key]);

  return answer.key === key ? answer.live : { status: 'loading' };
}

export function isTouched(topic: Topic, change: StoreChange): boolean {
  if (typeof topic === 'string') return topic === change.kind;
  return change.kind === 'patients' && change.patientIds.has(topic.patientId);
}

/** A store that was just locked answers nothing any more: its screens are about to go. */
async function readOrFail<Value>(read: () => Promise<Value>): Promise<Live<Value>> {
  try {
    return { status: 'ready', value: await read() };
  } catch (error) {
    if (error instanceof LockedError) return { status: 'loading' };
    reportError(error);
    return { status: 'failed' };
  }
}

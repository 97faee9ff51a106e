import { useMemo, useState } from 'react';
import type { Intent } from '#facts/composeGroup.ts';
import { LockedError, type Saving, type Store } from '#store/store.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { oncePerThing } from './oncePerThing.ts';

export type Saver = {
  /** `underWay`: the same thing is being saved already, by a first touch that answers for both. */
  readonly save: (intent: Intent) => Promise<Saving | 'underWay'>;
  /** Whether an action on a chain, or a first fact about a patient, is being saved: its button rests meanwhile. */
  readonly isUnderWay: (chainOrPatient: string) => boolean;
};

/** One action into the store. A tablet that locked itself meanwhile kept nothing, and that is said like any other loss. */
export function useSaving(): Saver {
  const store = useStore();
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const save = useMemo(() => oncePerThing((intent: Intent) => saveInto(store, intent), thingOf, setUnderWay), [store]);
  return { save, isUnderWay: (chainOrPatient) => underWay.has(chainOrPatient) };
}

/** What an action is about: the chain it goes on with, or the patient who gets a new one. */
function thingOf(intent: Intent): string {
  if (intent.act === 'settlement') return intent.chain;
  return intent.act === 'first' ? (intent.patientId ?? intent.kind) : intent.seen.chain;
}

async function saveInto(store: Store, intent: Intent): Promise<Saving> {
  try {
    return await store.save([intent]);
  } catch (error) {
    if (error instanceof LockedError) return { kind: 'notSaved', why: 'locked' };
    throw error;
  }
}

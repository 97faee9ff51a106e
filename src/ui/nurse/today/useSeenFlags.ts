import { useEffect, useEffectEvent, useState } from 'react';
import { LockedError } from '#store/store.ts';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { flagsNow, SeenFlags } from './seenFlags.ts';

type Kept =
  | { readonly kind: 'reading' }
  | { readonly kind: 'never' }
  | { readonly kind: 'seen'; readonly flags: SeenFlags };

/**
 * The flags this person saw at the last look, kept encrypted on this tablet. On the very first look everything there is
 * was there before: nothing is called new, and that is what the next look compares with.
 */
export function useSeenFlags(): { readonly seen: SeenFlags | undefined; readonly markSeen: () => void } {
  const store = useStore();
  const { patients, progress } = useDirectory();
  const name = `today/seen-flags/${useUser().account.id}`;
  const [kept, setKept] = useState<Kept>({ kind: 'reading' });
  const isWhole = progress === undefined && patients.length > 0;

  function keepNow(): void {
    const flags = flagsNow(patients);
    store.drafts
      .keep(name, flags)
      .then(() => setKept({ kind: 'seen', flags }))
      .catch(unlessLocked);
  }

  const startFromNow = useEffectEvent(keepNow);

  useEffect(() => {
    store.drafts
      .read(name)
      .then((draft) => {
        const read = SeenFlags.safeParse(draft);
        setKept(read.success ? { kind: 'seen', flags: read.data } : { kind: 'never' });
      })
      .catch(unlessLocked);
  }, [store, name]);

  useEffect(() => {
    if (kept.kind === 'never' && isWhole) startFromNow();
  }, [kept, isWhole]);

  return {
    seen: kept.kind === 'seen' ? kept.flags : undefined,
    markSeen: keepNow,
  };
}

/** A tablet that locked itself meanwhile keeps nothing, and its screens are about to go. */
function unlessLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

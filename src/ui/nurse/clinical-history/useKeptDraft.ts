import { useRef } from 'react';
import { z } from 'zod';
import { LockedError } from '#store/store.ts';
import { type Live, useLive } from '#ui/shared/data/useLive.ts';
import { useStore } from '#ui/shared/data/useStore.ts';

/** Answers by field, as they stand. */
const KeptDraft = z.record(z.string().max(80), z.string().max(500));
export type KeptDraft = z.infer<typeof KeptDraft>;

export type DraftKeeper = { readonly keep: (draft: KeptDraft) => void; readonly drop: () => void };

/** A half-filled form survives a lock, a call and a dead battery. */
export function useKeptDraft(key: string): {
  readonly found: Live<KeptDraft | undefined>;
  readonly keeper: DraftKeeper;
} {
  const store = useStore();
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const found = useLive(
    async (reading) => {
      const read = KeptDraft.safeParse(await reading.drafts.read(key));
      return read.success ? read.data : undefined;
    },
    [],
    key,
  );
  function then(action: () => Promise<void>) {
    queue.current = queue.current.then(action).catch(leaveIfLocked);
  }
  return {
    found,
    keeper: {
      keep: (draft) => then(() => store.drafts.keep(key, draft)),
      drop: () => then(() => store.drafts.drop(key)),
    },
  };
}

/** A lock takes the screen away together with its last keystroke; anything else is a fault to hear of. */
function leaveIfLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

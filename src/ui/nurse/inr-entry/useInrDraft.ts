import { useRef } from 'react';
import { type Live, useLive } from '#ui/shared/data/useLive.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { LockedError } from '#store/store.ts';
import { InrDraft } from './inrEntryFields.ts';

export type DraftKeeper = { readonly keep: (draft: InrDraft) => void; readonly drop: () => void };

/** A half-typed INR survives a lock, a call and a dead battery. */
export function useInrDraft(patientId: string): {
  readonly found: Live<InrDraft | undefined>;
  readonly keeper: DraftKeeper;
} {
  const key = `inr-entry:${patientId}`;
  const store = useStore();
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const found = useLive(
    async (reading) => {
      const read = InrDraft.safeParse(await reading.drafts.read(key));
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

import { useRef } from 'react';
import { LockedError } from '#store/store.ts';
import { type Live, useLive } from '#ui/shared/data/useLive.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { NewPatientDraft } from './newPatientDraft.ts';

const KEY = 'new-patient';

export type NewPatientKeeper = { readonly keep: (draft: NewPatientDraft) => void; readonly drop: () => void };

/** The file that is being begun on this tablet, encrypted like everything else. There is one at a time. */
export function useNewPatientDraft(): {
  readonly found: Live<NewPatientDraft | undefined>;
  readonly keeper: NewPatientKeeper;
} {
  const store = useStore();
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const found = useLive(
    async (reading) => {
      const read = NewPatientDraft.safeParse(await reading.drafts.read(KEY));
      return read.success ? read.data : undefined;
    },
    [],
    KEY,
  );
  function then(action: () => Promise<void>) {
    queue.current = queue.current.then(action).catch(leaveIfLocked);
  }
  return {
    found,
    keeper: {
      keep: (draft) => then(() => store.drafts.keep(KEY, draft)),
      drop: () => then(() => store.drafts.drop(KEY)),
    },
  };
}

/** A lock takes the screen away together with its last keystroke; anything else is a fault to hear of. */
function leaveIfLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

import { useRef, useState } from 'react';
import { LockedError } from '#store/store.ts';
import { type Live, useLive } from '#ui/shared/data/useLive.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { ClosingDraft } from './closingDraft.ts';

/** What was half typed about one result, as it was last kept: after a lock, a call or a dead battery. */
export function useKeptClosing(chain: string): Live<ClosingDraft> {
  return useLive(
    async (store) => {
      const read = ClosingDraft.safeParse(await store.drafts.read(nameOf(chain)));
      return read.success ? read.data : {};
    },
    [],
    nameOf(chain),
  );
}

export type ClosingDrafting = {
  readonly draft: ClosingDraft;
  /** Changes some steps; a step set to undefined is no longer half typed. */
  readonly change: (part: ClosingDraft) => void;
};

/** @param kept  what was found when the screen opened */
export function useClosingDraft(chain: string, kept: ClosingDraft): ClosingDrafting {
  const store = useStore();
  const [draft, setDraft] = useState(kept);
  const latest = useRef(kept);
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());

  function change(part: ClosingDraft) {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setDraft(next);
    const isEmpty = Object.values(next).every((step) => step === undefined);
    const name = nameOf(chain);
    queue.current = queue.current
      .then(() => (isEmpty ? store.drafts.drop(name) : store.drafts.keep(name, next)))
      .catch(leaveIfLocked);
  }

  return { draft, change };
}

function nameOf(chain: string): string {
  return `close-result:${chain}`;
}

/** A lock takes the screen away together with its last keystroke; anything else is a fault to hear of. */
function leaveIfLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

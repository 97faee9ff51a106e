import { useState } from 'react';
import type { Intent } from '#facts/composeGroup.ts';
import type { ActionNotSaved } from '#store/store.ts';
import { useSaving } from '#ui/nurse/inr-entry/useSaving.ts';
import { useToast } from '#ui/shared/feedback/useToast.ts';

type Failed = { readonly why: ActionNotSaved; readonly retry: () => void };

/** Writes what was decided about a dispute; says it once it is kept, and holds it while it is not. */
export function useSettling() {
  const { save, isUnderWay } = useSaving();
  const say = useToast();
  const [failed, setFailed] = useState<Failed>();

  async function write(intent: Intent, done: string): Promise<void> {
    setFailed(undefined);
    const saving = await save(intent);
    if (saving === 'underWay') return;
    if (saving.kind === 'saved') say({ text: done });
    else setFailed({ why: saving.why, retry: () => void write(intent, done) });
  }

  return { write, isUnderWay, failed, forget: () => setFailed(undefined) };
}

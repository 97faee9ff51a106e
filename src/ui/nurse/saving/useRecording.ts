import { useRef, useState } from 'react';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';
import { type ActionNotSaved, LockedError, type Saving, type Store } from '#store/store.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { undoIntents } from './undoIntents.ts';

type Said = {
  /** What the toast says once it is kept: what was saved, in full, never « OK ». */
  readonly said: string;
  /** `absent` where taking it back would leave less than there was before: a file without a name, say. */
  readonly undo?: 'absent';
  /** Called once it is really kept, and never before. */
  readonly onKept?: (facts: readonly WrittenFact[]) => void;
};
type Failed = { readonly why: ActionNotSaved; readonly retry: () => void };

export type Recording = {
  /** One action: its facts are kept together or not at all. A second touch while the first is under way does nothing. */
  readonly record: (intents: readonly Intent[], said: Said) => Promise<void>;
  readonly isUnderWay: boolean;
  readonly failed: Failed | undefined;
  readonly forget: () => void;
};

/** Records an action, says so with « Annuler » beside it, and holds what could not be kept until somebody answered. */
export function useRecording(): Recording {
  const store = useStore();
  const say = useToast();
  const { saving } = useTexts().nurse.words;
  const [failed, setFailed] = useState<Failed>();
  const [isUnderWay, setUnderWay] = useState(false);
  const busy = useRef(false);

  async function record(intents: readonly Intent[], said: Said): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setUnderWay(true);
    setFailed(undefined);
    try {
      const outcome = await saveInto(store, intents);
      if (outcome.kind === 'notSaved') {
        setFailed({ why: outcome.why, retry: () => void record(intents, said) });
        return;
      }
      const undo = said.undo === 'absent' ? undefined : undoIntents(outcome.facts, saving.undoReason);
      say({
        text: said.said,
        ...(undo === undefined ? {} : { undo: { label: saving.undo, run: () => void takeBack(undo) } }),
      });
      said.onKept?.(outcome.facts);
    } finally {
      busy.current = false;
      setUnderWay(false);
    }
  }

  async function takeBack(undo: readonly Intent[]): Promise<void> {
    const outcome = await saveInto(store, undo);
    say({ text: outcome.kind === 'saved' ? saving.undone : saving.undoFailed });
  }

  return { record, isUnderWay, failed, forget: () => setFailed(undefined) };
}

/** A tablet that locked itself meanwhile kept nothing, and that is said like any other loss. */
async function saveInto(store: Store, intents: readonly Intent[]): Promise<Saving> {
  try {
    return await store.save(intents);
  } catch (error) {
    if (error instanceof LockedError) return { kind: 'notSaved', why: 'locked' };
    throw error;
  }
}

import { useEffect, useRef, useState } from 'react';
import type { ParameterName } from '#domain/complexity/ruleParameters.ts';
import { LockedError } from '#store/store.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { readDraft, type RuleDraft } from './ruleDraft.ts';

const KEY = 'rules/complexPatient';

/** The draft of other rules, kept encrypted on this tablet until it is published or thrown away. */
export function useRuleDraft() {
  const store = useStore();
  const [draft, setDraft] = useState<RuleDraft>({});
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let wantedStill = true;
    store.drafts
      .read(KEY)
      .then((kept) => wantedStill && setDraft((typed) => ({ ...readDraft(kept), ...typed })))
      .catch(leaveIfLocked);
    return () => {
      wantedStill = false;
    };
  }, [store]);

  function then(action: () => Promise<void>) {
    queue.current = queue.current.then(action).catch(leaveIfLocked);
  }

  function change(name: ParameterName, typed: string) {
    const next = { ...draft, [name]: typed };
    setDraft(next);
    then(() => store.drafts.keep(KEY, next));
  }

  function discard() {
    setDraft({});
    then(() => store.drafts.drop(KEY));
  }

  return { draft, change, discard };
}

/** A lock takes the screen away together with its last keystroke; anything else is a fault to hear of. */
function leaveIfLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

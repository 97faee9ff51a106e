import { useState } from 'react';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { IntentOf } from '#facts/composeGroup.ts';
import type { ActionNotSaved } from '#store/store.ts';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useSaving } from './useSaving.ts';

type InrIntent = IntentOf<'inrResult'>;
export type SavedInr = ClinicFact<'inrResult'>;
type Failed = { readonly why: ActionNotSaved; readonly lead: string | undefined; readonly retry: () => void };

/** Saves INRs, takes one back, and holds what could not be saved until the nurse has answered. */
export function useInrSaver() {
  const { save, isUnderWay } = useSaving();
  const say = useToast();
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const [failed, setFailed] = useState<Failed>();

  /** Calls `then` only once the fact is really kept. */
  async function keep(intent: InrIntent, then: (saved: SavedInr) => void): Promise<void> {
    const saving = await save(intent);
    if (saving === 'underWay') return;
    setFailed(undefined);
    if (saving.kind === 'notSaved') {
      setFailed({ why: saving.why, lead: leadOf(intent), retry: () => void again(intent, then) });
      return;
    }
    const [written] = saving.facts;
    // The store answers what it composed from this very intent.
    if (written !== undefined) then(written.fact as SavedInr);
  }

  async function again(intent: InrIntent, then: (saved: SavedInr) => void): Promise<void> {
    setFailed(undefined);
    await keep(intent, then);
  }

  /** Takes an INR back. It may run when the form is long gone, so a failure is said by a toast of its own. */
  async function takeBack(intent: InrIntent, then: () => void = () => say({ text: inrEntry.undone })): Promise<void> {
    const saving = await save(intent);
    if (saving === 'underWay') return;
    if (saving.kind === 'saved') then();
    else say({ text: inrEntry.undoFailed });
  }

  /** Which value is not kept; an INR that was to be taken out has none to name. */
  function leadOf(intent: InrIntent): string | undefined {
    if (!('body' in intent)) return undefined;
    const { inr, sampledAt } = intent.body;
    return inrEntry.notSaved.lead(format.inr(inr), format.day(sampledAt.date));
  }

  return { keep, takeBack, isUnderWay, failed, forget: () => setFailed(undefined) };
}

import { useRef } from 'react';
import { z } from 'zod';
import { AVK_TABLETS } from '#domain/dosing/avkTablets.ts';
import { localDate } from '#facts/factHead.ts';
import { LockedError } from '#store/store.ts';
import { type Live, useLive } from '#ui/shared/data/useLive.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { DOSE_SHAPES, type DoseDraft } from './doseDraft.ts';
import type { DecisionDraft } from './decisionDraft.ts';

export type KeptDose = { readonly dose: DoseDraft; readonly decision: DecisionDraft };

const KeptDraft = z.object({
  dose: z.object({
    tablet: z.enum(AVK_TABLETS.tablets.map(({ code }) => code)).optional(),
    shape: z.enum(DOSE_SHAPES),
    // A day without a dose comes back from JSON as null.
    quarters: z.array(z.int().min(0).nullish()).min(1).max(7),
    validFrom: localDate.optional(),
    anchor: localDate.optional(),
    leftOut: z.array(z.string()),
  }),
  decision: z.object({
    who: z.enum(['myself', 'prescriber', 'protocol', 'nobody']).optional(),
    name: z.string(),
    how: z.enum(['inPerson', 'written', 'telephone']).optional(),
    protocol: z.string(),
  }),
});

/** A half-written dose survives a lock, a call and a dead battery. */
export function useDoseDraft(patientId: string): {
  readonly found: Live<KeptDose | undefined>;
  readonly keep: (draft: KeptDose) => void;
  readonly drop: () => void;
} {
  const key = `dose:${patientId}`;
  const store = useStore();
  // One after the other: a draft kept late must not come back after it was dropped.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const found = useLive(async (reading) => readKept(await reading.drafts.read(key)), [], key);
  function then(action: () => Promise<void>) {
    queue.current = queue.current.then(action).catch(leaveIfLocked);
  }
  return {
    found,
    keep: (draft) => then(() => store.drafts.keep(key, draft)),
    drop: () => then(() => store.drafts.drop(key)),
  };
}

/** A draft of another making is no draft: the form then begins from the dose in force. */
export function readKept(kept: unknown): KeptDose | undefined {
  const read = KeptDraft.safeParse(kept);
  if (!read.success) return undefined;
  const { dose, decision } = read.data;
  return {
    dose: {
      ...dose,
      tablet: dose.tablet,
      quarters: dose.quarters.map((count) => count ?? undefined),
      validFrom: dose.validFrom,
      anchor: dose.anchor,
    },
    decision: { ...decision, who: decision.who, how: decision.how },
  };
}

/** A lock takes the screen away together with its last touch; anything else is a fault to hear of. */
function leaveIfLocked(error: unknown): void {
  if (!(error instanceof LockedError)) reportError(error);
}

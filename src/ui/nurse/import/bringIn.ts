import type { SavingGroups, Store } from '#store/store.ts';
import type { Desk } from './desk/desk.ts';

/** Actions that pass from the desk to the store at once. */
const ACTIONS_AT_ONCE = 30;

type Watch = { readonly total: number; readonly signal: AbortSignal; readonly saved: (actions: number) => void };

/** Writes the plan, a few actions at a time. What is in stays in, whatever ends it. */
export async function bringIn(desk: Desk, store: Store, { total, signal, saved }: Watch): Promise<SavingGroups> {
  for (let from = 0; from < total; from += ACTIONS_AT_ONCE) {
    const actions = await desk.actions(from, ACTIONS_AT_ONCE);
    const outcome = await store.saveGroups(actions, { signal, saved: (count) => saved(from + count) });
    if (outcome.kind !== 'saved') return { ...outcome, saved: from + outcome.saved };
  }
  return { kind: 'saved' };
}

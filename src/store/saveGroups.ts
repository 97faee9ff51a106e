import type { Intent } from '#facts/composeGroup.ts';
import { ownersOf, saveTogether, tellSaved } from './saveGroup.ts';
import type { Session } from './session.ts';
import { notSavedWhy } from './storageFailure.ts';
import { type ActionNotSaved, LockedError, MOST_WAITING_GROUPS, type SavingGroups, type SavingWatch } from './store.ts';

/** A transaction holds this many facts: few enough that the page is drawn between two of them. */
const FACTS_AT_ONCE = 120;
/** Screens, directory and synchronisation hear of a long saving about this often. */
const TELL_EVERY_MS = 5_000;

/**
 * Many actions, one after the other: each its own signed group, a few groups to a `strict` transaction. What is in stays
 * in, so that a cancel, a full disk or a dead battery costs no more than what had not yet had its turn.
 *
 * @param actions  in the order in which they are to be written
 * @param waiting  groups that wait already: beyond what a tablet may announce, a group could not prove when it was written
 */
export async function saveGroups(
  session: Session,
  actions: readonly (readonly Intent[])[],
  { waiting, watch }: { readonly waiting: number; readonly watch: SavingWatch },
): Promise<SavingGroups> {
  const teller = new Teller(session);
  let saved = 0;
  try {
    for (const batch of batchesOf(actions)) {
      if (watch.signal.aborted) return { kind: 'cancelled', saved };
      if (waiting + saved + batch.length > MOST_WAITING_GROUPS) return { kind: 'outboxFull', saved };
      const saving = await saveTogether(session, batch);
      if (saving.kind === 'notSaved') return { ...saving, saved };
      saved += batch.length;
      teller.heard(ownersOf(saving.facts));
      watch.saved(saved);
    }
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'notSaved', why: whyOf(session, error), saved };
  } finally {
    teller.tell();
  }
}

function whyOf(session: Session, error: unknown): ActionNotSaved {
  if (error instanceof LockedError) return 'locked';
  session.env.report(error);
  return notSavedWhy(error);
}

function batchesOf(actions: readonly (readonly Intent[])[]): readonly (readonly (readonly Intent[])[])[] {
  const batches: (readonly Intent[])[][] = [];
  let facts = Number.POSITIVE_INFINITY;
  for (const intents of actions) {
    if (facts + intents.length > FACTS_AT_ONCE) {
      batches.push([]);
      facts = 0;
    }
    batches.at(-1)?.push(intents);
    facts += intents.length;
  }
  return batches;
}

/** Tells what changed now and then, and once at the end: every telling makes screens read and a directory work. */
class Teller {
  readonly #session: Session;
  readonly #owners = new Set<string>();
  #lastAt: number;

  constructor(session: Session) {
    this.#session = session;
    this.#lastAt = session.env.now();
  }

  heard(owners: ReadonlySet<string>): void {
    for (const owner of owners) this.#owners.add(owner);
    if (this.#session.env.now() - this.#lastAt >= TELL_EVERY_MS) this.tell();
  }

  tell(): void {
    this.#lastAt = this.#session.env.now();
    if (this.#owners.size === 0) return;
    tellSaved(this.#session, new Set(this.#owners));
    this.#owners.clear();
  }
}

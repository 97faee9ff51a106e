import type { Session } from '#store/session.ts';
import type { HeldFact } from './heldFact.ts';
import { areUnmoved, OWNER_TABLES, putChanges, repacked } from './ownerChange.ts';
import { type OwnerFacts, readOwner, stampOf } from './ownerFacts.ts';

/** Owners looked at in one piece of work. */
const OWNERS_AT_ONCE = 8;

/**
 * Moves facts that the region holds from the tail into the packs: the pack is put and exactly the folded rows are
 * deleted, in one transaction. What waits, and what is kept apart, stays in the tail.
 */
export class TailFolder {
  readonly #session: Session;
  #queue: string[] | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  async work(): Promise<'done' | 'more'> {
    this.#queue ??= (await this.#session.db.read(['tail'], ({ tail }) => tail.orderBy('owner').uniqueKeys())).map(
      String,
    );
    for (const owner of this.#queue.splice(0, OWNERS_AT_ONCE)) await foldOwner(this.#session, owner);
    if (this.#queue.length > 0) return 'more';
    this.#queue = undefined;
    return 'done';
  }
}

/** Folds what can be folded of one owner; gives up when his rows move meanwhile: the next turn finds them. */
export async function foldOwner(session: Session, owner: string): Promise<void> {
  const facts = await readOwner(session, owner);
  const folded = foldable(facts);
  if (folded.length === 0) return;
  const tailDeletes = folded.map((fact) => fact.id);
  const packs = await repacked(session, facts, union(facts.packed, folded));
  const change = { owner, stamp: stampOf(facts.rows), ...packs, tailPuts: [], tailDeletes };
  await session.db.write(OWNER_TABLES, async (tables) => {
    if (await areUnmoved(tables, [change])) await putChanges(tables, [change]);
  });
}

/** Sent facts of groups that are sent whole: a group of which a fact waits may have to be sent again. */
function foldable(facts: OwnerFacts) {
  const waiting = new Set(facts.rows.tail.filter((row) => row.unsent === 1).map((row) => row.group));
  return facts.tail.filter((fact) => fact.state.kind === 'sent' && !waiting.has(fact.row.group));
}

/** Each fact once, with every tag it ever had. */
function union(packed: readonly HeldFact[], added: readonly HeldFact[]): readonly HeldFact[] {
  const facts = new Map(packed.map((fact) => [fact.id, fact]));
  for (const { id, bytes, tags } of added) {
    facts.set(id, { id, bytes, tags: [...new Set([...(facts.get(id)?.tags ?? []), ...tags])] });
  }
  return [...facts.values()];
}

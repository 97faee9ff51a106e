import { type OwnerChange, repacked } from '#store/packs/ownerChange.ts';
import { type OwnerFacts, stampOf } from '#store/packs/ownerFacts.ts';
import { sealTail } from '#store/packs/tailCodec.ts';
import type { Session } from '#store/session.ts';
import type { TailRow } from '#store/tabletDb.ts';
import type { DraftFact, OwnerDraft } from './ownerDraft.ts';

/** More new facts of one patient than this go straight to his pack: a first load, not a day's work. */
const MOST_FOR_TAIL = 8;

/** A draft made ready to be written: everything sealed before the transaction begins. */
export async function draftChange(session: Session, from: OwnerFacts, draft: OwnerDraft): Promise<OwnerChange> {
  const facts = [...draft.facts.values()];
  const delivered = facts.filter((fact) => fact.origin === 'delivered');
  const toPack = isPackTouched(draft) || delivered.length > MOST_FOR_TAIL || standsOnUnreadable(from, delivered);
  const packed = facts.filter((fact) => fact.origin === 'packed' || (toPack && fact.origin === 'delivered'));
  const retagged = facts.filter((fact) => fact.origin === 'tail' && draft.touched.has(fact.id));
  const toTail = toPack ? retagged : [...retagged, ...delivered];
  return {
    owner: draft.owner,
    stamp: stampOf(from.rows),
    ...(toPack ? await repacked(session, from, packed) : { packPuts: [], packDeletes: [] }),
    tailPuts: await Promise.all(toTail.map((fact) => tailRow(session, draft.owner, fact))),
    tailDeletes: [...draft.removed.values()].filter((fact) => fact.origin === 'tail').map((fact) => fact.id),
  };
}

/** Whether the patient's file says anything else than before. */
export function changesTheFile(draft: OwnerDraft): boolean {
  const added = [...draft.facts.values()].some((fact) => fact.origin === 'delivered' || isReleased(fact, draft));
  return added || draft.removed.size > 0;
}

function isPackTouched(draft: OwnerDraft): boolean {
  const isPacked = (fact: DraftFact | undefined) => fact?.origin === 'packed';
  return [...draft.touched].some((id) => isPacked(draft.facts.get(id)) || isPacked(draft.removed.get(id)));
}

// A row of the tail that cannot be read keeps its place; the same fact, readable, then stands in the pack.
function standsOnUnreadable(from: OwnerFacts, delivered: readonly DraftFact[]): boolean {
  return delivered.some((fact) => from.unreadableTail.has(fact.id));
}

/** A fact that the region kept apart and now delivers: it has been accepted since. */
function isReleased(fact: DraftFact, draft: OwnerDraft): boolean {
  return draft.touched.has(fact.id) && fact.tail?.row.verdict !== undefined && fact.tags.length > 0;
}

function tailRow(session: Session, owner: string, fact: DraftFact): Promise<TailRow> {
  const { id, bytes, tags, tail } = fact;
  const { unsent, verdict, generation = 0 } = tail?.row ?? {};
  const sealed = { id, owner, group: fact.group ?? id, bytes, tags, signature: tail?.signature };
  return sealTail(session.vault, sealed, {
    generation: generation + 1,
    ...(unsent === undefined ? {} : { unsent }),
    ...(verdict === undefined || tags.length > 0 ? {} : { verdict }),
  });
}

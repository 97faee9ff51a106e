import { addToChecksum, factHash } from '#facts/factHash.ts';
import { isOfScope, type HeldFact } from '#store/packs/heldFact.ts';
import type { OwnerFacts } from '#store/packs/ownerFacts.ts';
import type { TailFact } from '#store/packs/tailCodec.ts';

/** Where facts of one scope come from. */
export type Delivery = { readonly scope: string; readonly tag: string };

/** A fact that came by a page. */
export type Delivered = { readonly id: string; readonly group: string; readonly bytes: string };

export type DraftFact = HeldFact & {
  readonly group: string | undefined;
  /** Its row in the tail, when it has one; else it stands in a pack, or came just now. */
  readonly tail: TailFact | undefined;
  readonly origin: 'packed' | 'tail' | 'delivered';
};

/**
 * One owner's facts while a page is applied to them: which are added, tagged or taken out, and what that does to the
 * scope's checksum. Nothing here touches the tables.
 */
export class OwnerDraft {
  readonly owner: string;
  readonly facts: Map<string, DraftFact>;
  /** Hashes the checksum gains and loses. */
  readonly gained: string[] = [];
  readonly lost: string[] = [];
  /** Ids of which anything changed. */
  readonly touched = new Set<string>();
  readonly removed = new Map<string, DraftFact>();
  /** What becomes of the mark that the patient is leaving. */
  leaving: 'asItWas' | 'mark' | 'cancel' = 'asItWas';

  constructor(from: OwnerFacts) {
    this.owner = from.owner;
    const packed = from.packed.map((fact): DraftFact => ({
      ...fact,
      group: undefined,
      tail: undefined,
      origin: 'packed',
    }));
    const tail = from.tail.map((fact): DraftFact => ({
      ...fact,
      group: fact.row.group,
      tail: fact,
      origin: 'tail',
    }));
    this.facts = new Map([...packed, ...tail].map((fact) => [fact.id, fact]));
  }

  /** A fact already held keeps its bytes; it is counted the first time this pass delivers it. */
  deliver({ tag }: Delivery, fact: Delivered): void {
    const held = this.facts.get(fact.id);
    if (held?.tags.includes(tag) === true) return;
    const now: DraftFact = held ?? { ...fact, tags: [], tail: undefined, origin: 'delivered' };
    this.facts.set(fact.id, { ...now, tags: [...now.tags, tag] });
    this.touched.add(fact.id);
    this.gained.push(factHash(now.bytes));
  }

  enter(): void {
    this.leaving = 'cancel';
  }

  /**
   * The scope delivers this patient no more: what no other scope delivers goes. While something of his waits here,
   * everything stays and he is marked as leaving.
   */
  leave({ scope, tag }: Delivery): void {
    const untagged: DraftFact[] = [];
    for (const fact of this.facts.values()) {
      if (!fact.tags.some((mark) => isOfScope(mark, scope))) continue;
      if (fact.tags.includes(tag)) this.lost.push(factHash(fact.bytes));
      const without = { ...fact, tags: fact.tags.filter((mark) => !isOfScope(mark, scope)) };
      this.facts.set(fact.id, without);
      this.touched.add(fact.id);
      if (without.tags.length === 0) untagged.push(without);
    }
    const followedElsewhere = [...this.facts.values()].some((fact) => fact.tags.length > 0);
    if (followedElsewhere) for (const fact of untagged) this.#remove(fact);
    else if (this.facts.size > 0) this.leaving = 'mark';
  }

  #remove(fact: DraftFact): void {
    if (fact.tail?.state.kind === 'waiting') return;
    this.facts.delete(fact.id);
    if (fact.origin !== 'delivered') this.removed.set(fact.id, fact);
  }
}

export function checksumAfter(checksum: string, drafts: Iterable<OwnerDraft>): string {
  let sum = checksum;
  for (const draft of drafts) {
    for (const hash of draft.gained) sum = addToChecksum(sum, hash);
    for (const hash of draft.lost) sum = takenFromChecksum(sum, hash);
  }
  return sum;
}

/** The sum is modulo 2^64, so taking away is adding what completes to it. */
function takenFromChecksum(checksum: string, hash: string): string {
  const complement = BigInt.asUintN(64, -BigInt(`0x${hash.slice(0, 16)}`));
  return addToChecksum(checksum, complement.toString(16).padStart(16, '0'));
}

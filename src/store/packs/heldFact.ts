import { FactHead } from '#facts/factHead.ts';
import { factHash } from '#facts/factHash.ts';
import { PLACES } from '#store/tabletDb.ts';

/** A fact as it is kept: its bytes, verbatim, and through which scopes it was delivered. */
export type HeldFact = {
  readonly id: string;
  readonly bytes: string;
  /** `scope#pass` (see `scopeTag`). Empty for a fact written here that has not come back yet. */
  readonly tags: readonly string[];
};

/**
 * Names a scope and which reading of it from the start this is. The facts that carry the tag of the current pass are
 * exactly those its checksum has counted; an older pass only says that the scope once delivered them.
 */
export function scopeTag(scope: string, pass: number): string {
  return `${scope}#${pass}`;
}

/** Whether a tag is of this scope, whatever the pass. */
export function isOfScope(tag: string, scope: string): boolean {
  return tag.startsWith(`${scope}#`);
}

/** Where a fact is kept and under which id; bytes that are no fact at all are kept under their own hash. */
export function addressOf(bytes: string): { readonly id: string; readonly owner: string; readonly group: string } {
  const head = FactHead.safeParse(parsed(bytes));
  if (head.success) return { id: head.data.id, owner: head.data.patientId ?? PLACES, group: head.data.group };
  const id = `unreadable-${factHash(bytes)}`;
  return { id, owner: PLACES, group: id };
}

function parsed(bytes: string): unknown {
  try {
    return JSON.parse(bytes);
  } catch {
    return undefined; // Not JSON, so no fact: the caller keeps the bytes and counts them as unreadable.
  }
}

import type { OwnerFacts } from './ownerFacts.ts';

/** Rows of the tail that do not open and whose fact, which the region has brought again, stands in no pack either. */
export function withoutCopy({ unreadableTail, packed }: OwnerFacts): ReadonlySet<string> {
  if (unreadableTail.size === 0) return unreadableTail;
  const readable = new Set(packed.map(({ id }) => id));
  return new Set([...unreadableTail].filter((id) => !readable.has(id)));
}

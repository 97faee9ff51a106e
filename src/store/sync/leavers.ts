import { markDirty, newMark } from '#store/directory/dirtyMarks.ts';
import { areUnmoved } from '#store/packs/ownerChange.ts';
import { isPatient, readOwner, stampOf } from '#store/packs/ownerFacts.ts';
import type { Session } from '#store/session.ts';
import type { Tables } from '#store/tabletDb.ts';

const PREFIX = 'leaving/';

export async function markLeaving(tables: Pick<Tables, 'meta'>, owners: readonly string[]): Promise<void> {
  await tables.meta.bulkPut(owners.map((owner) => ({ key: PREFIX + owner, generation: 1, value: true })));
}

export async function cancelLeaving(tables: Pick<Tables, 'meta'>, owners: readonly string[]): Promise<void> {
  await tables.meta.bulkDelete(owners.map((owner) => PREFIX + owner));
}

/**
 * Takes the patients who have left off the tablet, each as soon as nothing of his waits here any more. Any word of the
 * region about a fact counts as gone. A row that waits and cannot be read keeps him: it may be his only copy.
 */
export async function removeLeavers(session: Session): Promise<void> {
  const keys = await session.db.read(['meta'], ({ meta }) => meta.where('key').startsWith(PREFIX).primaryKeys());
  const gone = new Set<string>();
  for (const owner of keys.map((key) => key.slice(PREFIX.length))) {
    if ((await removeLeaver(session, owner)) === 'removed') gone.add(owner);
  }
  if (gone.size > 0) session.changes.tell({ kind: 'patients', patientIds: new Set([...gone].filter(isPatient)) });
}

async function removeLeaver(session: Session, owner: string): Promise<'removed' | 'stays'> {
  const facts = await readOwner(session, owner);
  if (facts.rows.tail.some((row) => row.unsent === 1)) return 'stays';
  const followed = [...facts.packed, ...facts.tail].some((fact) => fact.tags.length > 0);
  const seen = { owner, stamp: stampOf(facts.rows) };
  const mark = newMark(session.env);
  return session.db.write(['packs', 'tail', 'directory', 'meta'], async (tables) => {
    if ((await tables.meta.get(PREFIX + owner)) === undefined || !(await areUnmoved(tables, [seen]))) return 'stays';
    await tables.meta.delete(PREFIX + owner);
    if (followed) return 'stays'; // Another scope has brought him since.
    await tables.packs.where('owner').equals(owner).delete();
    await tables.tail.where('owner').equals(owner).delete();
    await markDirty(tables, [owner], mark);
    return 'removed';
  });
}

import { isPatient } from '#store/packs/ownerFacts.ts';
import type { TabletEnvironment } from '#store/tabletEnvironment.ts';
import type { Tables } from '#store/tabletDb.ts';

const PREFIX = 'dirty/';

/** A mark no other command ever sets: two in one millisecond are still two. */
export function newMark(env: Pick<TabletEnvironment, 'random'>): string {
  return [...env.random(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Says, in the transaction that writes the facts, whose summaries no longer hold. The mark survives a crash.
 *
 * @param mark  new each time: a summary takes away only the mark it has seen, never one that was set meanwhile
 */
export async function markDirty(
  tables: Pick<Tables, 'directory'>,
  owners: Iterable<string>,
  mark: string,
): Promise<void> {
  const rows = [...owners].filter(isPatient).map((owner) => ({ key: PREFIX + owner, generation: 1, mark }));
  if (rows.length > 0) await tables.directory.bulkPut(rows);
}

/** Patients to summarise, with the mark that asked for it. */
export async function dirtyMarks(
  tables: Pick<Tables, 'directory'>,
  limit: number,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tables.directory.where('key').startsWith(PREFIX).limit(limit).toArray();
  return new Map(rows.map((row) => [row.key.slice(PREFIX.length), row.mark ?? '']));
}

export function countMarks(tables: Pick<Tables, 'directory'>): PromiseLike<number> {
  return tables.directory.where('key').startsWith(PREFIX).count();
}

/** Takes away the marks that were seen, unless they have been set again since. */
export async function clearMarks(tables: Pick<Tables, 'directory'>, seen: ReadonlyMap<string, string>): Promise<void> {
  const rows = await tables.directory.bulkGet([...seen.keys()].map((patientId) => PREFIX + patientId));
  const answered = rows.flatMap((row) =>
    row !== undefined && row.mark === seen.get(row.key.slice(PREFIX.length)) ? [row.key] : [],
  );
  await tables.directory.bulkDelete(answered);
}

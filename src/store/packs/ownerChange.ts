import type { Session } from '#store/session.ts';
import type { PackRow, TableName, Tables, TailRow } from '#store/tabletDb.ts';
import type { HeldFact } from './heldFact.ts';
import { type OwnerFacts, rowsOf, stampOf } from './ownerFacts.ts';
import { sealPack } from './packCodec.ts';

/** Everything a transaction will do to one owner's rows, sealed beforehand. */
export type OwnerChange = {
  readonly owner: string;
  /** The rows as they were read: when they have moved since, nothing of the change is written. */
  readonly stamp: string;
  readonly packPuts: readonly PackRow[];
  readonly packDeletes: readonly [string, number][];
  readonly tailPuts: readonly TailRow[];
  readonly tailDeletes: readonly string[];
};

export const OWNER_TABLES: readonly TableName[] = ['packs', 'tail'];

/** The rows that put these facts in the owner's pack, in place of all parts that could be read. */
export async function repacked(
  session: Session,
  { owner, rows, unreadableParts }: OwnerFacts,
  facts: readonly HeldFact[],
): Promise<Pick<OwnerChange, 'packPuts' | 'packDeletes'>> {
  const generation = Math.max(0, ...rows.packs.map((row) => row.generation)) + 1;
  const packPuts = await sealPack(session.vault, { owner, generation, taken: unreadableParts }, facts);
  const written = new Set(packPuts.map((row) => row.part));
  const packDeletes = rows.packs
    .filter((row) => !written.has(row.part) && !unreadableParts.has(row.part))
    .map((row): [string, number] => [row.owner, row.part]);
  return { packPuts, packDeletes };
}

/** Whether all these owners' rows still are those that the changes were made from. */
export async function areUnmoved(
  tables: Pick<Tables, 'packs' | 'tail'>,
  changes: readonly Pick<OwnerChange, 'owner' | 'stamp'>[],
): Promise<boolean> {
  const rows = await rowsOf(
    tables,
    changes.map((change) => change.owner),
  );
  return changes.every(({ owner, stamp }) => stampOf(rows.get(owner) ?? { packs: [], tail: [] }) === stamp);
}

export async function putChanges(
  tables: Pick<Tables, 'packs' | 'tail'>,
  changes: readonly OwnerChange[],
): Promise<void> {
  await tables.packs.bulkPut(changes.flatMap((change) => change.packPuts));
  await tables.packs.bulkDelete(changes.flatMap((change) => change.packDeletes));
  await tables.tail.bulkPut(changes.flatMap((change) => change.tailPuts));
  await tables.tail.bulkDelete(changes.flatMap((change) => change.tailDeletes));
}

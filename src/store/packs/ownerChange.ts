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

/** Whether an owner's rows still are those that the change was made from. */
export async function isUnmoved(tables: Pick<Tables, 'packs' | 'tail'>, change: OwnerChange): Promise<boolean> {
  return stampOf(await rowsOf(tables, change.owner)) === change.stamp;
}

export async function putChange(tables: Pick<Tables, 'packs' | 'tail'>, change: OwnerChange): Promise<void> {
  if (change.packPuts.length > 0) await tables.packs.bulkPut([...change.packPuts]);
  if (change.packDeletes.length > 0) await tables.packs.bulkDelete([...change.packDeletes]);
  if (change.tailPuts.length > 0) await tables.tail.bulkPut([...change.tailPuts]);
  if (change.tailDeletes.length > 0) await tables.tail.bulkDelete([...change.tailDeletes]);
}

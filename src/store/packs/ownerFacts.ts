import { groupBy } from '#domain/groupBy.ts';
import type { Session } from '#store/session.ts';
import { PLACES, type PackRow, type TailRow, type Tables } from '#store/tabletDb.ts';
import { UnreadableBoxError, type Vault } from '#store/vault/vault.ts';
import type { HeldFact } from './heldFact.ts';
import { openPart } from './packCodec.ts';
import { openTail, type TailFact } from './tailCodec.ts';

/** Everything kept about one owner (a patient, or the places), opened. */
export type OwnerFacts = {
  readonly owner: string;
  readonly packed: readonly HeldFact[];
  readonly tail: readonly TailFact[];
  readonly rows: OwnerRows;
  /** Part numbers that did not open: their rows stay, and their numbers are not used again. */
  readonly unreadableParts: ReadonlySet<number>;
  readonly unreadableTail: ReadonlySet<string>;
};

export type OwnerRows = { readonly packs: readonly PackRow[]; readonly tail: readonly TailRow[] };

export async function readOwner(session: Session, owner: string): Promise<OwnerFacts> {
  const rows = await session.db.read(['packs', 'tail'], (tables) => rowsOf(tables, [owner]));
  return openOwner(session.vault, owner, ownRows(rows, owner));
}

/** Reads many owners in one transaction: for a region's directory the transactions cost more than the rows. */
export async function readOwners(session: Session, owners: readonly string[]): Promise<readonly OwnerFacts[]> {
  const rows = await session.db.read(['packs', 'tail'], (tables) => rowsOf(tables, owners));
  return Promise.all(owners.map((owner) => openOwner(session.vault, owner, ownRows(rows, owner))));
}

/**
 * The rows of these owners, in two requests however many they are: a transaction in which hundreds of awaits follow
 * each other is one that Dexie loses sight of, and that ends too early.
 */
export async function rowsOf(
  tables: Pick<Tables, 'packs' | 'tail'>,
  owners: readonly string[],
): Promise<ReadonlyMap<string, OwnerRows>> {
  const packs = groupBy(
    await tables.packs
      .where('owner')
      .anyOf([...owners])
      .toArray(),
    (row) => row.owner,
  );
  const tail = groupBy(
    await tables.tail
      .where('owner')
      .anyOf([...owners])
      .toArray(),
    (row) => row.owner,
  );
  return new Map(owners.map((owner) => [owner, { packs: packs.get(owner) ?? [], tail: tail.get(owner) ?? [] }]));
}

function ownRows(rows: ReadonlyMap<string, OwnerRows>, owner: string): OwnerRows {
  return rows.get(owner) ?? { packs: [], tail: [] };
}

/** Which rows there are and in which state: equal stamps mean that nothing moved since they were read. */
export function stampOf(rows: OwnerRows): string {
  const packs = rows.packs.map((row) => `${row.part}@${row.generation}`);
  const tail = rows.tail.map((row) => `${row.id}@${row.generation}`);
  return [...packs, ...tail].toSorted().join(' ');
}

/** Patients and places of which anything is kept. */
export async function everyOwner(session: Session): Promise<ReadonlySet<string>> {
  return session.db.read(['packs', 'tail'], async (tables) => {
    const packed = await tables.packs.toCollection().primaryKeys();
    const tail = await tables.tail.orderBy('owner').uniqueKeys();
    return new Set([...packed.map(([owner]) => owner), ...tail.map(String)]);
  });
}

export function isPatient(owner: string): boolean {
  return owner !== PLACES;
}

async function openOwner(vault: Vault, owner: string, rows: OwnerRows): Promise<OwnerFacts> {
  const parts = await Promise.all(rows.packs.map(async (row) => readable(openPart(vault, row))));
  const tail = await Promise.all(rows.tail.map(async (row) => readable(openTail(vault, row))));
  return {
    owner,
    rows,
    packed: parts.flatMap((facts) => facts ?? []),
    tail: tail.flatMap((fact) => fact ?? []),
    unreadableParts: new Set(rows.packs.flatMap((row, at) => (parts[at] === undefined ? [row.part] : []))),
    unreadableTail: new Set(rows.tail.flatMap((row, at) => (tail[at] === undefined ? [row.id] : []))),
  };
}

/** A row that does not open hides nothing else: it is counted, said and kept. Every other failure is a failure. */
async function readable<Value>(opening: Promise<Value>): Promise<Value | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof UnreadableBoxError) return undefined;
    throw error;
  }
}

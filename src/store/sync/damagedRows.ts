import { readOwners, type OwnerFacts } from '#store/packs/ownerFacts.ts';
import { withoutCopy } from '#store/packs/withoutCopy.ts';
import type { Session } from '#store/session.ts';
import type { MetaRow, Tables } from '#store/tabletDb.ts';
import { putPosition, readPosition, scopesRead, sealPosition } from './positions.ts';

const PREFIX = 'damaged/';

/** A row that does not open, of which the region holds every fact. In clear: ids and numbers, like the row's own key. */
type DamagedRow = { readonly owner: string; readonly generation: number } & (
  | { readonly table: 'packs'; readonly part: number }
  | { readonly table: 'tail'; readonly id: string }
);

/**
 * Has every scope read again from its start, once for each row that cannot be read any more: the region brings readable
 * copies. Rows that wait, or are kept apart, are none of these: here may be their only copy.
 */
export async function askAgain(session: Session, owners: readonly string[]): Promise<void> {
  const damaged = (await readOwners(session, owners)).flatMap(damagedRows);
  const scopes = damaged.length === 0 ? [] : await scopesRead(session);
  if (scopes.length === 0) return;
  const restarts = await Promise.all(
    scopes.map(async (scope) => {
      const from = await readPosition(session, scope);
      return sealPosition(session, scope, from, { pass: from.pass + 1 });
    }),
  );
  await session.db.write(['meta'], async (tables) => {
    const marks = damaged.map(markOf);
    const known = await tables.meta.bulkGet(marks.map(({ key }) => key));
    const fresh = marks.filter((_, at) => known[at] === undefined);
    if (fresh.length === 0) return;
    // One that has moved meanwhile leaves the rows unmarked: the next idle turn asks again.
    for (const restart of restarts) if (!(await putPosition(tables, restart))) return;
    await tables.meta.bulkPut(fresh);
  });
}

/**
 * Takes away the marked rows, now that everything the region holds has been read since, and is here.
 *
 * @returns the owners that lost one
 */
export async function removeDamaged(tables: Pick<Tables, 'meta' | 'packs' | 'tail'>): Promise<ReadonlySet<string>> {
  const owners = new Set<string>();
  for (const { key, value } of await tables.meta.where('key').startsWith(PREFIX).toArray()) {
    const row = value as DamagedRow;
    await (row.table === 'packs' ? removePart(tables, row) : removeSent(tables, row));
    await tables.meta.delete(key);
    owners.add(row.owner);
  }
  return owners;
}

async function removePart({ packs }: Pick<Tables, 'packs'>, damaged: DamagedRow & { table: 'packs' }): Promise<void> {
  const row = await packs.get([damaged.owner, damaged.part]);
  if (row?.generation === damaged.generation) await packs.delete([damaged.owner, damaged.part]);
}

async function removeSent({ tail }: Pick<Tables, 'tail'>, { id, generation }: DamagedRow & { table: 'tail' }) {
  const row = await tail.get(id);
  if (row === undefined || row.generation !== generation || row.unsent === 1) return;
  const group = await tail.where('group').equals(row.group).toArray();
  // What is left of a group of which a fact waits is never sent as if it were the whole.
  if (group.every((other) => other.unsent !== 1)) await tail.delete(id);
}

function damagedRows(facts: OwnerFacts): readonly DamagedRow[] {
  const { owner, rows, unreadableParts } = facts;
  const lost = withoutCopy(facts);
  return [
    ...rows.packs.flatMap(({ part, generation }): readonly DamagedRow[] =>
      unreadableParts.has(part) ? [{ table: 'packs', owner, part, generation }] : [],
    ),
    ...rows.tail.flatMap(({ id, generation, unsent, verdict }): readonly DamagedRow[] =>
      lost.has(id) && unsent === undefined && verdict === undefined ? [{ table: 'tail', owner, id, generation }] : [],
    ),
  ];
}

function markOf(row: DamagedRow): MetaRow {
  const place = row.table === 'packs' ? `${row.owner}/${row.part}` : row.id;
  return { key: `${PREFIX}${row.table}/${place}@${row.generation}`, generation: 1, value: row };
}

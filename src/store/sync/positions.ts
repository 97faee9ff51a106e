import { z } from 'zod';
import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
import { ScopePosition } from '#protocol/pull.ts';
import { openSetting } from '#store/sealedSetting.ts';
import type { Session } from '#store/session.ts';
import type { Tables } from '#store/tabletDb.ts';

const PREFIX = 'position/';

const Kept = z.object({
  /** How often this scope was read from its start: facts counted in an earlier pass do not count in this one. */
  pass: z.int(),
  at: ScopePosition.optional(),
});

/** Where the tablet stands in a scope, and the generation that a writer compares. */
export type Position = z.infer<typeof Kept> & { readonly generation: number };

export async function readPosition(session: Session, scope: string): Promise<Position> {
  const row = await session.db.read(['meta'], ({ meta }) => meta.get(PREFIX + scope));
  if (row === undefined) return { pass: 1, generation: 0 };
  const kept = (await openSetting(session, row, Kept)) ?? { pass: unusedPass(session) };
  return { ...kept, generation: row.generation };
}

/** Which passes there were stood in the box that does not open: chance alone is sure to make a tag no fact has. */
function unusedPass({ env }: Session): number {
  return env.random(6).reduce((number, byte) => number * 256 + byte, 1);
}

/** Scopes of which anything was ever read, one started again included. */
export async function scopesRead(session: Session): Promise<readonly string[]> {
  const keys = await session.db.read(['meta'], ({ meta }) => meta.where('key').startsWith(PREFIX).primaryKeys());
  return keys.map((key) => key.slice(PREFIX.length));
}

export async function readEveryPosition(session: Session): Promise<ReadonlyMap<string, Position>> {
  const scopes = await scopesRead(session);
  return new Map(await Promise.all(scopes.map(async (scope) => [scope, await readPosition(session, scope)] as const)));
}

export async function readPositions(session: Session): Promise<Readonly<Record<string, ScopePosition>>> {
  const positions = await readEveryPosition(session);
  return Object.fromEntries([...positions].flatMap(([scope, { at }]) => (at === undefined ? [] : [[scope, at]])));
}

/** Whether every scope still stands where it was read to stand. */
export async function areAt(
  { meta }: Pick<Tables, 'meta'>,
  positions: ReadonlyMap<string, Position>,
): Promise<boolean> {
  const rows = await meta.where('key').startsWith(PREFIX).toArray();
  const unmoved = rows.every((row) => positions.get(row.key.slice(PREFIX.length))?.generation === row.generation);
  return unmoved && rows.length === positions.size;
}

/** A position made ready to be written inside a transaction. */
export type SealedPosition = { readonly scope: string; readonly from: Position; readonly box: Uint8Array };

export async function sealPosition(
  session: Session,
  scope: string,
  from: Position,
  to: Pick<Position, 'pass' | 'at'>,
): Promise<SealedPosition> {
  return { scope, from, box: await session.vault.sealJson('meta', PREFIX + scope, to) };
}

/** @returns false when the position has moved since it was read: nothing is written then. */
export async function putPosition(tables: Pick<Tables, 'meta'>, { scope, from, box }: SealedPosition) {
  const now = await tables.meta.get(PREFIX + scope);
  if ((now?.generation ?? 0) !== from.generation) return false;
  await tables.meta.put({ key: PREFIX + scope, generation: from.generation + 1, value: box });
  return true;
}

/**
 * Starts a scope again: a new pass with no cursor. What it delivered stays, and is counted again as it comes.
 *
 * @param epoch  the region's new epoch, when it is known
 */
export async function restartScope(session: Session, scope: string, epoch?: string): Promise<void> {
  for (;;) {
    const from = await readPosition(session, scope);
    const at = epoch === undefined ? {} : { at: { epoch, cursor: 0, checksum: EMPTY_CHECKSUM } };
    const sealed = await sealPosition(session, scope, from, { pass: from.pass + 1, ...at });
    if (await session.db.write(['meta'], (tables) => putPosition(tables, sealed))) return;
  }
}

export async function forgetScope(session: Session, scope: string): Promise<void> {
  await session.db.write(['meta'], ({ meta }) => meta.delete(PREFIX + scope));
}

import { sql } from 'kysely';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import type { AppendedGroup, ApartGroup, FeedEntry, Sender, TraceLine } from '#server/log/regionLog.ts';
import type { RequestTransaction } from './inRequest.ts';

/** @param sender  undefined for what the operator writes */
export async function appendGroups(
  tx: RequestTransaction,
  groups: readonly AppendedGroup[],
  sender: Sender | undefined,
): Promise<void> {
  const heads = groups.map(({ facts, ...group }) => ({ ...group, facts: facts.length }));
  const facts = groups.flatMap((group) => group.facts);
  await sql`select append_groups(${JSON.stringify(heads)}, ${facts.map((fact) => fact.bytes)},
    ${facts.map((fact) => fact.hash)}, ${sender?.account ?? null}, ${sender?.device ?? null})`.execute(tx);
}

export async function bringPatients(tx: RequestTransaction, patients: readonly string[], group: string): Promise<void> {
  await sql`select bring_patients(${patients}, ${group})`.execute(tx);
}

export async function replaceCircle(
  tx: RequestTransaction,
  patient: string,
  circle: readonly FollowingPlace[],
): Promise<void> {
  await sql`select replace_circle(${patient}, ${JSON.stringify(circle)})`.execute(tx);
}

export async function replaceLink(
  tx: RequestTransaction,
  [one, other]: readonly [string, string],
  state: 'joined' | 'apart',
): Promise<void> {
  await sql`select replace_link(${one}, ${other}, ${state === 'joined'})`.execute(tx);
}

/** Gives rows their numbers. The last statement of a transaction, always: see the function's own comment. */
export async function publish(
  tx: RequestTransaction,
  feeds: ReadonlyMap<string, readonly FeedEntry[]>,
): Promise<ReadonlyMap<string, number>> {
  const moved = [...feeds].filter(([, rows]) => rows.length > 0).map(([scope, rows]) => ({ scope, rows }));
  if (moved.length === 0) return new Map();
  const { rows } = await sql<{ scope: string; head: string }>`select * from publish(${JSON.stringify(moved)})`.execute(
    tx,
  );
  return new Map(rows.map(({ scope, head }) => [scope, Number(head)]));
}

export async function keepApart(tx: RequestTransaction, apart: ApartGroup, sender: Sender | undefined): Promise<void> {
  await sql`select keep_apart(${JSON.stringify(apart)}, ${sender?.account ?? null},
    ${sender?.device ?? null})`.execute(tx);
}

/** The device is here, and these groups wait on it (rule A3). */
export async function noteContact(
  tx: RequestTransaction,
  device: string,
  announces: readonly string[],
  scopes: readonly string[],
): Promise<void> {
  await sql`select note_contact(${device}, ${announces}, ${scopes})`.execute(tx);
}

export async function writeTrace(tx: RequestTransaction, line: TraceLine, sender: Sender): Promise<void> {
  await sql`select write_trace(${JSON.stringify({ ...line, ...sender })})`.execute(tx);
}

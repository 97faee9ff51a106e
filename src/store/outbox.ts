import { FactHead } from '#facts/factHead.ts';
import { groupBy } from '#domain/groupBy.ts';
import { groupDigest } from '#facts/factHash.ts';
import type { WireGroup } from '#protocol/push.ts';
import { openTail, type TailFact } from './packs/tailCodec.ts';
import { lastContact, pulledAt } from './regionContact.ts';
import type { Session } from './session.ts';
import type { Outbox } from './store.ts';
import type { TailRow } from './tabletDb.ts';
import { UnreadableBoxError } from './vault/vault.ts';

/** What waits, and what the region keeps apart. */
export async function readOutbox(session: Session): Promise<Outbox> {
  const { waiting, oldest, apart } = await session.db.read(['tail'], async ({ tail }) => ({
    waiting: await tail.where('unsent').equals(1).count(),
    oldest: (await tail.where('unsent').equals(1).primaryKeys()).toSorted()[0],
    apart: await tail.filter((row) => row.verdict !== undefined).toArray(),
  }));
  const states = (await readableFacts(session, apart)).map((fact) => fact.state.kind);
  const pulled = await pulledAt(session);
  return {
    waiting,
    oldest: oldest === undefined ? undefined : await writtenAt(session, oldest),
    refused: states.filter((kind) => kind === 'refused').length,
    held: states.filter((kind) => kind === 'held').length,
    lastContact: (await lastContact(session))?.at,
    ...(pulled === undefined ? {} : { pulledAt: pulled }),
  };
}

/** Whole groups that wait, oldest first (their ids are in the order of writing), at most `limit` facts in all. */
export async function waitingGroups(session: Session, limit: number): Promise<readonly WireGroup[]> {
  const groups: WireGroup[] = [];
  let facts = 0;
  for (const rows of await waitingRows(session)) {
    if (groups.length > 0 && facts + rows.length > limit) break;
    const group = await wireGroup(session, rows);
    if (group === undefined) continue; // Said by the patient's file; it must not stop those behind it.
    groups.push(group);
    facts += rows.length;
  }
  return groups;
}

/** Digests of every group that waits, in hexadecimal. */
export async function waitingDigests(session: Session): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const rows of await waitingRows(session)) {
    const group = await readableFacts(session, rows);
    if (group.length === rows.length) digests.push(hex(groupDigest(group)));
  }
  return digests;
}

/** Rows of the groups of which any fact waits, whole, oldest group first. */
async function waitingRows(session: Session): Promise<readonly (readonly TailRow[])[]> {
  const rows = await session.db.read(['tail'], async ({ tail }) => {
    const waiting = await tail.where('unsent').equals(1).toArray();
    return tail
      .where('group')
      .anyOf([...new Set(waiting.map((row) => row.group))])
      .toArray();
  });
  const groups = groupBy(rows, (row) => row.group);
  return [...groups.keys()].toSorted().map((group) => (groups.get(group) ?? []).toSorted(byId));
}

async function wireGroup(session: Session, rows: readonly TailRow[]): Promise<WireGroup | undefined> {
  const facts = await readableFacts(session, rows);
  const [first] = facts;
  if (first?.signature === undefined || facts.length < rows.length) return undefined;
  return { group: first.row.group, facts: facts.map((fact) => fact.bytes), signature: first.signature };
}

async function readableFacts(session: Session, rows: readonly TailRow[]): Promise<readonly TailFact[]> {
  const opened = await Promise.allSettled(rows.map((row) => openTail(session.vault, row)));
  return opened.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    if (result.reason instanceof UnreadableBoxError) return [];
    throw result.reason;
  });
}

async function writtenAt(session: Session, id: string): Promise<string | undefined> {
  const row = await session.db.read(['tail'], ({ tail }) => tail.get(id));
  const [fact] = await readableFacts(session, row === undefined ? [] : [row]);
  const head = fact && FactHead.safeParse(JSON.parse(fact.bytes));
  return head?.success === true ? head.data.writtenAt.instant : undefined;
}

function byId(a: TailRow, b: TailRow): number {
  return a.id < b.id ? -1 : 1;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

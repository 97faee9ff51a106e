import { FactHead, LARGEST_GROUP } from '#facts/factHead.ts';
import { groupBy } from '#domain/groupBy.ts';
import { groupDigest } from '#facts/factHash.ts';
import type { WireGroup } from '#protocol/push.ts';
import { openTail, type TailFact } from './packs/tailCodec.ts';
import { lastContact, pulledAt } from './regionContact.ts';
import type { Session } from './session.ts';
import type { Outbox } from './store.ts';
import type { TailRow, Tables } from './tabletDb.ts';
import { UnreadableBoxError } from './vault/vault.ts';

/** Opened together: the page is drawn between two such reads, however much waits. */
const ROWS_AT_ONCE = 500;

/** What waits, and what the region keeps apart. */
export async function readOutbox(session: Session): Promise<Outbox> {
  const { waiting, all, first } = await session.db.read(['tail'], async ({ tail }) => ({
    waiting: await tail.where('unsent').equals(1).count(),
    all: await tail.count(),
    first: await tail.where('unsent').equals(1).limit(1).primaryKeys(),
  }));
  // What waits has no verdict: where everything waits there is none to look for.
  const apart = waiting === all ? [] : await apartRows(session);
  const states = (await readableFacts(session, apart)).map((fact) => fact.state.kind);
  const [oldest] = first;
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

/** Of a tail of many unsent rows only the others are opened, by their keys. */
async function apartRows(session: Session): Promise<readonly TailRow[]> {
  const keys = await session.db.read(['tail'], async ({ tail }) => ({
    all: await tail.toCollection().primaryKeys(),
    waiting: new Set(await tail.where('unsent').equals(1).primaryKeys()),
  }));
  const settled = keys.all.filter((id) => !keys.waiting.has(id));
  const apart: TailRow[] = [];
  for (let at = 0; at < settled.length; at += ROWS_AT_ONCE) {
    const ids = settled.slice(at, at + ROWS_AT_ONCE);
    const rows = await session.db.read(['tail'], ({ tail }) => tail.bulkGet(ids));
    for (const row of rows) if (row?.verdict !== undefined) apart.push(row);
  }
  return apart;
}

/** Whole groups that wait, oldest first (their ids are in the order of writing), at most `limit` facts in all. */
export async function waitingGroups(session: Session, limit: number): Promise<readonly WireGroup[]> {
  // Rows beyond the limit are not read: an imported cohort waits by the hundred thousand.
  for (let reach = limit + LARGEST_GROUP; ; reach *= 2) {
    const { groups, all } = await oldestGroups(session, reach);
    const { wire, full } = await withinLimit(session, groups, limit);
    if (full || all) return wire;
  }
}

async function withinLimit(session: Session, rowsOfGroups: readonly (readonly TailRow[])[], limit: number) {
  const wire: WireGroup[] = [];
  let facts = 0;
  for (const rows of rowsOfGroups) {
    if (wire.length > 0 && facts + rows.length > limit) return { wire, full: true };
    const group = await wireGroup(session, rows);
    if (group === undefined) continue; // Said by the patient's file; it must not stop those behind it.
    wire.push(group);
    facts += rows.length;
  }
  return { wire, full: facts >= limit };
}

/** The groups of the oldest facts that wait, whole, oldest first; `all` when no others wait. */
async function oldestGroups(session: Session, reach: number) {
  return session.db.read(['tail'], async ({ tail }) => {
    const waiting = await tail.where('unsent').equals(1).limit(reach).toArray();
    const groups = await wholeGroups(tail, waiting);
    return { groups, all: waiting.length < reach };
  });
}

async function wholeGroups(tail: Tables['tail'], some: readonly TailRow[]): Promise<readonly (readonly TailRow[])[]> {
  const rows = await tail
    .where('group')
    .anyOf([...new Set(some.map((row) => row.group))])
    .toArray();
  const groups = groupBy(rows, (row) => row.group);
  return [...groups.keys()].toSorted().map((group) => (groups.get(group) ?? []).toSorted(byId));
}

/** The digest of each group of which these facts are, in hexadecimal, by the id of each of its facts. */
export async function digestsOf(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = ids.slice(at, at + ROWS_AT_ONCE).filter((id) => !digests.has(id));
    const groups = await session.db.read(['tail'], async ({ tail }) =>
      wholeGroups(
        tail,
        (await tail.bulkGet(some)).flatMap((row) => row ?? []),
      ),
    );
    for (const rows of groups) {
      const facts = await readableFacts(session, rows);
      if (facts.length < rows.length) continue;
      const digest = hex(groupDigest(facts));
      for (const { id } of rows) digests.set(id, digest);
    }
  }
  return digests;
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

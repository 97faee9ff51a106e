import { sql } from 'kysely';
import { LARGEST_GROUP } from '#facts/factHead.ts';
import type { FeedRow, PullRequest, ScopePage, ScopePosition } from '#protocol/pull.ts';
import type { RequestTransaction } from '#server/db/inRequest.ts';
import { cutPage, type FeedRowHead, type Room } from './cutPage.ts';

type Clock = { readonly epoch: string; readonly head: number; readonly checksum: string };

export type Pages = {
  readonly scopes: Readonly<Record<string, ScopePage>>;
  readonly patients: number;
  readonly facts: number;
  /** Scopes of which the tablet has seen more than the region holds: a restoration that nobody declared. */
  readonly behind: readonly string[];
};

/** The next page of each scope, all in one snapshot; rows and bytes are one budget over all of them. */
export async function readPages(
  tx: RequestTransaction,
  scopes: readonly string[],
  { scopes: positions, want }: Pick<PullRequest, 'scopes' | 'want'>,
): Promise<Pages> {
  const clocks = await readClocks(tx);
  const pages: Record<string, ScopePage> = {};
  const patients = new Set<string>();
  let room: Room = { rows: want.maxRows, bytes: want.maxBytes };
  let given = 0;
  let facts = 0;
  for (const scope of scopes) {
    const clock = clocks.get(scope);
    if (clock === undefined) continue; // its row is made when a device is met: there is none for a scope no one has
    const from = startOf(positions[scope], clock);
    const heads = from < clock.head ? await readHeads(tx, scope, { from, rows: room.rows }) : [];
    const page = cutPage(heads, room, given === 0 ? 'oneGroup' : 'nothing');
    pages[scope] = { ...clock, rows: await readRows(tx, page), cursor: page.at(-1)?.seq ?? from };
    given += page.length;
    facts += page.filter((row) => row.op === 'fact').length;
    for (const { patientId } of page) if (patientId !== undefined) patients.add(patientId);
    room = {
      rows: Math.max(0, room.rows - page.length),
      bytes: Math.max(0, room.bytes - page.reduce((sum, row) => sum + row.size, 0)),
    };
  }
  return { scopes: pages, patients: patients.size, facts, behind: scopesBehind(positions, clocks) };
}

function scopesBehind(positions: PullRequest['scopes'], clocks: ReadonlyMap<string, Clock>): readonly string[] {
  return Object.entries(positions).flatMap(([scope, { epoch, cursor }]) => {
    const clock = clocks.get(scope);
    return clock !== undefined && clock.epoch === epoch && cursor > clock.head ? [scope] : [];
  });
}

/** An epoch the region does not have restarts the cursor (rule L5). */
function startOf(position: ScopePosition | undefined, clock: Clock): number {
  if (position === undefined || position.epoch !== clock.epoch) return 0;
  return Math.min(position.cursor, clock.head);
}

async function readClocks(tx: RequestTransaction): Promise<ReadonlyMap<string, Clock>> {
  type Row = { scope: string; epoch: string; head: string; checksum: string };
  const { rows } = await sql<Row>`select scope, epoch, head, checksum from scope_clock`.execute(tx);
  return new Map(
    rows.map(({ scope, epoch, head, checksum }) => [
      scope,
      { epoch, head: Number(head), checksum: BigInt(checksum).toString(16).padStart(16, '0') },
    ]),
  );
}

/** Sizes first: a page of bytes is read only once it is known to fit. */
async function readHeads(
  tx: RequestTransaction,
  scope: string,
  { from, rows: most }: { readonly from: number; readonly rows: number },
): Promise<readonly FeedRowHead[]> {
  type Row = {
    seq: string;
    op: FeedRowHead['op'];
    fact_id: string | null;
    patient_id: string | null;
    group_id: string | null;
    size: number;
  };
  const { rows } = await sql<Row>`
    select f.seq, f.op, f.fact_id, f.patient_id, f.group_id, coalesce(octet_length(w.bytes), 0) as size
    from scope_feed f left join fact w on w.id = f.fact_id
    where f.scope = ${scope} and f.seq > ${from}
    order by f.seq limit ${most + LARGEST_GROUP + 1}`.execute(tx);
  return rows.map(({ seq, op, fact_id, patient_id, group_id, size }) => ({
    seq: Number(seq),
    op,
    factId: fact_id ?? undefined,
    patientId: patient_id ?? undefined,
    group: group_id ?? undefined,
    size,
  }));
}

async function readRows(tx: RequestTransaction, page: readonly FeedRowHead[]): Promise<FeedRow[]> {
  const ids = page.flatMap((row) => row.factId ?? []);
  if (page.length === 0) return [];
  const { rows } = await sql<{ id: string; bytes: string }>`select id, bytes from fact where id = any (${ids})`.execute(
    tx,
  );
  const bytesOf = new Map(rows.map(({ id, bytes }) => [id, bytes]));
  return page.map((row): FeedRow => {
    if (row.op !== 'fact') return { seq: row.seq, op: row.op, patientId: textOf(row.patientId, row) };
    return { seq: row.seq, op: row.op, bytes: textOf(bytesOf.get(row.factId ?? ''), row) };
  });
}

function textOf(text: string | undefined, row: FeedRowHead): string {
  // A page with a hole would move the tablet's cursor past a fact it never got.
  if (text === undefined) throw new Error(`row ${row.seq} of a feed has lost what it names`);
  return text;
}

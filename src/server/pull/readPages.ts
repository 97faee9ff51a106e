import { LARGEST_GROUP } from '#facts/factHead.ts';
import type { FeedRow, PullRequest, ScopePage, ScopePosition } from '#protocol/pull.ts';
import type { FeedRowHead, LogReading, ScopeClock } from '#server/log/regionLog.ts';
import { cutPage, type Room } from './cutPage.ts';

export type Pages = {
  readonly scopes: Readonly<Record<string, ScopePage>>;
  readonly patients: number;
  readonly facts: number;
  /** Scopes of which the tablet has seen more than the region holds: a restoration that nobody declared. */
  readonly behind: readonly string[];
};

/** The next page of each scope, all in one snapshot; rows and bytes are one budget over all of them. */
export async function readPages(
  log: LogReading,
  scopes: readonly string[],
  { scopes: positions, want }: Pick<PullRequest, 'scopes' | 'want'>,
): Promise<Pages> {
  const clocks = await log.clocks();
  const pages: Record<string, ScopePage> = {};
  const patients = new Set<string>();
  let room: Room = { rows: want.maxRows, bytes: want.maxBytes };
  let given = 0;
  let facts = 0;
  for (const scope of scopes) {
    const clock = clocks.get(scope);
    if (clock === undefined) continue; // its row is made when a device is met: there is none for a scope no one has
    const from = startOf(positions[scope], clock);
    const heads = from < clock.head ? await log.rowsAfter(scope, from, room.rows + LARGEST_GROUP + 1) : [];
    const page = cutPage(heads, room, given === 0 ? 'oneGroup' : 'nothing');
    pages[scope] = { ...clock, rows: await readRows(log, page), cursor: page.at(-1)?.seq ?? from };
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

function scopesBehind(positions: PullRequest['scopes'], clocks: ReadonlyMap<string, ScopeClock>): readonly string[] {
  return Object.entries(positions).flatMap(([scope, { epoch, cursor }]) => {
    const clock = clocks.get(scope);
    return clock !== undefined && clock.epoch === epoch && cursor > clock.head ? [scope] : [];
  });
}

/** An epoch the region does not have restarts the cursor (rule L5). */
function startOf(position: ScopePosition | undefined, clock: ScopeClock): number {
  if (position === undefined || position.epoch !== clock.epoch) return 0;
  return Math.min(position.cursor, clock.head);
}

async function readRows(log: LogReading, page: readonly FeedRowHead[]): Promise<FeedRow[]> {
  if (page.length === 0) return [];
  const bytesOf = await log.bytesOf(page.flatMap((row) => row.factId ?? []));
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

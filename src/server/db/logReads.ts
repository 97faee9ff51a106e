import { sql } from 'kysely';
import type { FeedRowHead, ScopeClock } from '#server/log/regionLog.ts';
import type { RequestTransaction } from './inRequest.ts';

export async function readClocks(tx: RequestTransaction): Promise<ReadonlyMap<string, ScopeClock>> {
  type Row = { scope: string; epoch: string; head: string; checksum: string };
  const { rows } = await sql<Row>`select scope, epoch, head, checksum from scope_clock`.execute(tx);
  return new Map(
    rows.map(({ scope, epoch, head, checksum }) => [
      scope,
      { epoch, head: Number(head), checksum: BigInt(checksum).toString(16).padStart(16, '0') },
    ]),
  );
}

export async function readRowsAfter(
  tx: RequestTransaction,
  scope: string,
  { from, most }: { readonly from: number; readonly most: number },
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
    order by f.seq limit ${most}`.execute(tx);
  return rows.map(({ seq, op, fact_id, patient_id, group_id, size }) => ({
    seq: Number(seq),
    op,
    factId: fact_id ?? undefined,
    patientId: patient_id ?? undefined,
    group: group_id ?? undefined,
    size,
  }));
}

export async function readBytes(
  tx: RequestTransaction,
  facts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  type Row = { id: string; bytes: string };
  const { rows } = await sql<Row>`select id, bytes from fact where id = any (${facts})`.execute(tx);
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}

import { sql, type Kysely } from 'kysely';
import { writeTrace } from '#server/db/factLog.ts';
import type { Tables } from '#server/db/tables.ts';
import type { Enrolled, Enrolment } from '#server/log/regionLog.ts';
import { isUsableKey } from './isUsableKey.ts';

/** This user on this tablet, from now on. A tablet keeps its key and its place for life: others enrol anew. */
export async function enrolDevice(db: Kysely<Tables>, enrolment: Enrolment): Promise<Enrolled> {
  const { device, account, label } = enrolment;
  const { kty, crv, x, y } = enrolment.publicKey;
  const key = { kty, crv, x, y };
  if (!(await isUsableKey(key))) return { kind: 'badKey' };
  return await db.transaction().execute(async (tx): Promise<Enrolled> => {
    const site = account.site.id;
    await tx
      .insertInto('device')
      .values({ id: device, public_key: JSON.stringify(key), label, site })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await tx
      .selectFrom('device')
      .selectAll()
      .where('id', '=', device)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.revoked_at !== null) return { kind: 'refused', why: 'device' };
    if (row.site !== site) return { kind: 'refused', why: 'account' };
    if (!isSameKey(row.public_key, key)) return { kind: 'refused', why: 'publicKey' };
    const added = await tx
      .insertInto('device_user')
      .values({ device, account: account.id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const isNew = (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    if (!isNew) return { kind: 'enrolled' };
    await sql`set local role equilibre_app`.execute(tx); // the trace is written by requests, under their role
    await writeTrace(tx, { what: 'enrol', scopes: [], patients: 0, facts: 0 }, { account: account.id, device });
    return { kind: 'enrolled' };
  });
}

function isSameKey(stored: unknown, key: { readonly x: string; readonly y: string }): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'x' in stored &&
    'y' in stored &&
    stored.x === key.x &&
    stored.y === key.y
  );
}

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { inRequest, type RequestTransaction } from '#server/db/inRequest.ts';
import { anId, anInrGroup, aPatientGroup } from '#test/support/writtenFacts.ts';
import type { Database } from '#server/db/openDatabase.ts';
import type { TheRegion } from './factLogContract.ts';

const SEALED = [
  'fact',
  'fact_group',
  'patient',
  'patient_link',
  'membership',
  'scope_clock',
  'scope_feed',
  'quarantine',
  'trace',
];

export function sealContract(theRegion: TheRegion, theDatabase: () => Database): void {
  const countsSeen = async (tx: RequestTransaction) => {
    const counts: Record<string, number> = {};
    for (const table of SEALED) {
      const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(tx);
      counts[table] = Number(rows[0]?.n);
    }
    return counts;
  };
  const none = Object.fromEntries(SEALED.map((table) => [table, 0]));
  const atWork = async () => {
    const region = theRegion();
    const clinic = await region.newClinic();
    const tablet = await region.newTablet(clinic.nurse);
    const patientId = anId();
    await tablet.push(aPatientGroup(tablet.pen, patientId), anInrGroup(tablet.pen, { patientId }));
    await tablet.push(anInrGroup(tablet.pen, { patientId: anId() }));
    return { clinic, tablet, patientId, db: theDatabase().db };
  };
  const asRequest = (scopes: readonly string[]) => ({ account: anId(), device: anId(), scopes });

  it('a forgotten where shows a request without scopes no row of any patient', async () => {
    const { db } = await atWork();
    expect(await inRequest(db, asRequest([]), 'pull', countsSeen)).toEqual(none);
    expect(await inRequest(db, asRequest([]), 'push', countsSeen)).toEqual(none);
  });

  it('a forgotten where shows a clinic its own patients and no other’s', async () => {
    const { db, clinic } = await atWork();
    await atWork();
    expect(await inRequest(db, asRequest([clinic.scope]), 'pull', countsSeen)).toEqual({
      ...none,
      fact: 3,
      patient: 1,
      membership: 1,
      scope_clock: 1,
      scope_feed: 4,
    });
  });

  it.each(SEALED)('a request cannot write to %s but through the owner’s functions', async (table) => {
    const { db, clinic } = await atWork();
    for (const statement of [`delete from ${table}`, `insert into ${table} default values`]) {
      const attempt = inRequest(db, asRequest([clinic.scope]), 'push', (tx) => sql.raw(statement).execute(tx));
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('a request cannot read accounts, sessions or keys', async () => {
    const { db, clinic } = await atWork();
    for (const table of ['account', 'session', 'device', 'device_user', 'announcement', 'site']) {
      const attempt = inRequest(db, asRequest([clinic.scope]), 'pull', (tx) =>
        sql`select * from ${sql.table(table)}`.execute(tx),
      );
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('a request that says it is the owner is not believed', async () => {
    const { db } = await atWork();
    const seen = await inRequest(db, asRequest([]), 'push', async (tx) => {
      await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
      return await countsSeen(tx);
    });
    expect(seen).toEqual(none);
  });

  it('a pull cannot write', async () => {
    const { db } = await atWork();
    const attempt = inRequest(db, asRequest([]), 'pull', (tx) => sql`select bring_patients('{}', null)`.execute(tx));
    await expect(attempt).rejects.toMatchObject({ code: '25006' });
  });

  it.each([
    { table: 'fact', column: 'bytes' },
    { table: 'fact_group', column: 'signature' },
    { table: 'trace', column: 'at' },
  ])('what was written in $table is changed and removed by nobody, the owner included', async ({ table, column }) => {
    const { db } = await atWork();
    for (const statement of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      const attempt = db.transaction().execute(async (tx) => {
        await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
        await sql.raw(statement).execute(tx);
      });
      await expect(attempt).rejects.toMatchObject({ code: '23001' });
    }
  });
}

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#server/db/openDatabase.ts';
import { publish } from '#server/db/factLog.ts';
import { inRequest } from '#server/db/inRequest.ts';
import { pushGroups } from '#server/push/pushGroups.ts';
import { aPostgres } from '#test/support/aPostgres.ts';
import { aRegion, bytesOf, REGION, type ARegion, type ATablet } from '#test/support/aRegion.ts';
import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
import type { ScopePosition } from '#protocol/pull.ts';
import { anId, anInrGroup, aPatientGroup, signedGroup } from '#test/support/writtenFacts.ts';

/** The embedded database has one connection: only a real PostgreSQL can lose rows between two commits. */
let region: ARegion;
let end: () => Promise<void>;
beforeAll(async () => {
  const postgres = await aPostgres();
  const fresh = await postgres.freshDatabase();
  region = await aRegion(await openDatabase({ kind: 'postgres', url: fresh.url }));
  end = async () => {
    await region.stop();
    await fresh.drop();
    await postgres.stop();
  };
});
afterAll(() => end());

const WRITERS = 16;
const TRANSACTIONS = 12;
const SEED = 20_260_105;

/** A small linear congruential generator: the same pauses and rollbacks at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('[L2] with sixteen writers that dawdle and roll back, no reader ever misses a row', async () => {
  const clinic = await region.newClinic();
  const tablets = await Promise.all(Array.from({ length: WRITERS }, () => region.newTablet(clinic.nurse)));
  const patients = Array.from({ length: 6 }, () => anId());
  const [first] = tablets;
  if (first === undefined) throw new Error('no tablet');
  await first.push(...patients.map((patient) => aPatientGroup(first.pen, patient)));

  const writing = Promise.all(tablets.map((tablet, at) => writeMuch(tablet, patients, chance(SEED + at))));
  let done = false;
  const readers = [1, 7, 50].map((maxRows) => follow(clinic, maxRows, () => done));
  const written = (await writing).flat();
  done = true;
  const seen = await Promise.all(readers);

  const all = new Set([...written, ...bytesOf(await first.readAll(clinic.scope))]);
  expect(written.length).toBeGreaterThan(WRITERS * TRANSACTIONS * 0.8);
  for (const rows of seen) {
    expect(rows.filter((bytes) => !all.has(bytes))).toEqual([]);
    expect(rows).toHaveLength(all.size);
    expect(new Set(rows)).toEqual(all);
  }
});

it('[L2] the numbers of a scope are dense: a gap would be a row somebody missed', async () => {
  const { rows } = await region.database.db.transaction().execute(async (tx) => {
    await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
    return await sql<{ gaps: string; some: boolean }>`
      select count(*) filter (where seq <> place) as gaps, count(*) > 400 as some from (
        select seq, row_number() over (partition by scope order by seq) as place from scope_feed) as numbered`.execute(
      tx,
    );
  });
  expect(rows).toEqual([{ gaps: '0', some: true }]);
});

/** Pushes straight into the transaction, so that some can be rolled back with their rows already numbered. */
async function writeMuch(tablet: ATablet, patients: readonly string[], next: () => number): Promise<readonly string[]> {
  const written: string[] = [];
  const sender = { account: tablet.account.id, device: tablet.device };
  const context = { ...sender, scopes: [] };
  for (let turn = 0; turn < TRANSACTIONS; turn += 1) {
    const groups = Array.from({ length: 3 }, () => {
      const patientId = patients[Math.floor(next() * patients.length)] ?? '';
      return anInrGroup(tablet.pen, { patientId });
    });
    const wires = await Promise.all(groups.map((facts) => signedGroup(tablet.keys, facts)));
    const rollsBack = next() < 0.1;
    const dawdles = next() * 3;
    try {
      await region.log.write(context, async (log) => {
        const beforeClocks = async () => void (await pause(dawdles));
        await pushGroups(log, wires, { sender, region: REGION, beforeClocks });
        await pause(dawdles / 3);
        if (rollsBack) throw new RangeError('rolled back on purpose');
      });
      written.push(...groups.flat().map(({ bytes }) => bytes));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return written;
}

/** Pulls again and again with its own cursor, as a tablet would, and never looks back. */
async function follow(clinic: Awaited<ReturnType<ARegion['newClinic']>>, maxRows: number, isOver: () => boolean) {
  const reader = await region.newTablet(clinic.nurse);
  const seen: string[] = [];
  let position: ScopePosition | undefined;
  for (;;) {
    const over = isOver();
    const page = (await reader.pull(position === undefined ? {} : { [clinic.scope]: position }, { maxRows })).scopes[
      clinic.scope
    ];
    if (page === undefined) throw new Error('the scope is not given');
    seen.push(...bytesOf(page.rows));
    position = { epoch: page.epoch, cursor: page.cursor, checksum: EMPTY_CHECKSUM };
    if (over && page.cursor === page.head) return seen;
    await pause(5);
  }
}

it('[P2] the same group pushed by two at once is stored once, and known to the other', async () => {
  const clinic = await region.newClinic();
  const tablet = await region.newTablet(clinic.nurse);
  for (let turn = 0; turn < 10; turn += 1) {
    const brought = aPatientGroup(tablet.pen);
    const verdicts = (await Promise.all([tablet.push(brought), tablet.push(brought)])).flat();
    expect(verdicts.map(({ verdict }) => verdict).toSorted()).toEqual(['known', 'stored']);
  }
});

it('two pushes about the same patients in opposite orders both end', async () => {
  const clinic = await region.newClinic();
  const tablet = await region.newTablet(clinic.nurse);
  const [one, two] = [anId(), anId()];
  await tablet.push(aPatientGroup(tablet.pen, one), aPatientGroup(tablet.pen, two));
  const both = (a: string, b: string) =>
    tablet.push(anInrGroup(tablet.pen, { patientId: a }), anInrGroup(tablet.pen, { patientId: b }));
  const pushes = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? both(one, two) : both(two, one)));
  const verdicts = (await Promise.all(pushes)).flat();
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['stored']));
});

it('[P8] a patient brought and an INR about her, pushed at the same moment by two tablets, both land', async () => {
  const clinic = await region.newClinic();
  const tablet = await region.newTablet(clinic.nurse);
  const other = await region.newTablet(clinic.nurse);
  for (let turn = 0; turn < 10; turn += 1) {
    const patientId = anId();
    const inr = anInrGroup(other.pen, { patientId });
    const order = [() => tablet.push(aPatientGroup(tablet.pen, patientId)), () => other.push(inr)];
    await Promise.all((turn % 2 === 0 ? order : order.toReversed()).map((push) => push()));
    expect(bytesOf(await tablet.readAll(clinic.scope))).toContain(inr[0]?.bytes);
  }
});

it('a clock is taken only when all else is written: a slow push about one patient does not hold another’s', async () => {
  const clinic = await region.newClinic();
  const tablet = await region.newTablet(clinic.nurse);
  const [slow, quick] = [anId(), anId()];
  await tablet.push(aPatientGroup(tablet.pen, slow), aPatientGroup(tablet.pen, quick));
  const sender = { account: tablet.account.id, device: tablet.device };
  const wires = [await signedGroup(tablet.keys, anInrGroup(tablet.pen, { patientId: slow }))];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let reached: () => void = () => undefined;
  const there = new Promise<void>((resolve) => (reached = resolve));
  const slowPush = region.log.write({ ...sender, scopes: [] }, (log) =>
    pushGroups(log, wires, {
      sender,
      region: REGION,
      beforeClocks: async () => {
        reached();
        await held;
      },
    }),
  );
  await there;
  expect(await tablet.push(anInrGroup(tablet.pen, { patientId: quick }))).toMatchObject([{ verdict: 'stored' }]);
  release();
  expect((await slowPush).verdicts).toMatchObject([{ verdict: 'stored' }]);
});

it('a clock row is held until the commit: the next number waits for it', async () => {
  const { db } = region.database;
  const scope = `places:${anId()}`;
  const rows = [{ op: 'leaves' as const, patient: anId() }];
  const context = { account: anId(), device: anId(), scopes: [scope] };
  const order: string[] = [];
  let taken: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (taken = resolve));
  const one = inRequest(db, context, 'push', async (tx) => {
    await publish(tx, new Map([[scope, rows]]));
    taken();
    await pause(50);
    order.push('first commits');
  });
  await first;
  const two = inRequest(db, context, 'push', async (tx) => {
    const heads = await publish(tx, new Map([[scope, rows]]));
    order.push(`second has ${heads.get(scope)}`);
  });
  await Promise.all([one, two]);
  expect(order).toEqual(['first commits', 'second has 2']);
});

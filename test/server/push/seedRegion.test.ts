import { afterAll, beforeAll, expect, it } from 'vitest';
import { IN_MEMORY, openDatabase } from '#server/db/openDatabase.ts';
import { seedRegion } from '#server/push/seedRegion.ts';
import { aRegion, bytesOf, REGION, type ARegion } from '#test/support/aRegion.ts';
import { aGroup, anId, anInrGroup, anInrIntent, aPatientGroup, aPen } from '#test/support/writtenFacts.ts';

let region: ARegion;
beforeAll(async () => {
  region = await aRegion(await openDatabase({ kind: 'embedded', dir: IN_MEMORY }));
});
afterAll(() => region.stop());

async function aSeed() {
  const { site, nurse, scope } = await region.newClinic();
  const pen = aPen({ author: nurse.id, site: site.id });
  const patients = Array.from({ length: 30 }, () => anId());
  const brought = patients.map((patientId) => aPatientGroup(pen, patientId));
  const inrs = patients.flatMap((patientId) => Array.from({ length: 20 }, () => anInrGroup(pen, { patientId })));
  const accounts = [{ ...nurse, issuer: 'test', subject: nurse.id }];
  const places = aGroup(pen, {
    act: 'first',
    kind: 'site',
    body: { name: site.name, town: site.town, region: REGION, type: 'clinic' },
  });
  const groups = [places, ...brought, ...inrs];
  return {
    nurse,
    scope,
    pen,
    patients,
    seed: { region: REGION, sites: [{ ...site, type: 'clinic' }], accounts, groups },
  };
}

it('what the operator seeds, a tablet of the clinic is given whole, with its checksum', async () => {
  const { nurse, scope, seed } = await aSeed();
  expect(await seedRegion(region.database.db, seed)).toMatchObject({ facts: 661, patients: 30 });
  const tablet = await region.newTablet(nurse);
  const rows = await tablet.readAll(scope);
  expect(rows.filter((row) => row.op === 'enters')).toHaveLength(30);
  const bytes = seed.groups.slice(1).flatMap((group) => group.map((fact) => fact.bytes));
  expect(new Set(bytesOf(rows))).toEqual(new Set(bytes));
  expect(bytesOf(await tablet.readAll(`places:${REGION}`))).toContain(seed.groups[0]?.[0]?.bytes);
});

it('each patient is announced right before his own facts, and these stand together', async () => {
  const { nurse, scope, seed, patients } = await aSeed();
  await seedRegion(region.database.db, seed);
  const rows = await (await region.newTablet(nurse)).readAll(scope);
  const about = rows.map((row) =>
    row.op === 'fact' ? (JSON.parse(row.bytes) as { patientId: string }).patientId : row.patientId,
  );
  const turns = rows.filter((_, at) => about[at] !== about[at - 1]);
  expect(turns.map((row) => row.op)).toEqual(patients.map(() => 'enters'));
});

it('a nurse goes on from what was seeded', async () => {
  const { nurse, seed, patients } = await aSeed();
  await seedRegion(region.database.db, seed);
  const tablet = await region.newTablet(nurse);
  const [patientId = ''] = patients;
  expect(await tablet.push(anInrGroup(tablet.pen, { patientId }))).toMatchObject([{ verdict: 'stored' }]);
});

it('a seed with one group that is none leaves nothing behind', async () => {
  const { nurse, scope, pen, patients, seed } = await aSeed();
  const [torn] = aGroup(
    pen,
    anInrIntent({ patientId: patients[0] ?? '' }),
    anInrIntent({ patientId: patients[0] ?? '' }),
  ).slice(1);
  if (torn === undefined) throw new Error('two facts were written');
  const spoilt = { ...seed, groups: [...seed.groups, [torn]] };
  await expect(seedRegion(region.database.db, spoilt)).rejects.toThrow('groupTorn');
  expect(bytesOf(await (await region.newTablet(nurse)).readAll(scope))).toEqual([]);
});

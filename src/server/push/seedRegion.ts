import { sql, type Kysely, type Transaction } from 'kysely';
import type { WrittenFact } from '#facts/composeGroup.ts';
import type { Account } from '#protocol/session.ts';
import { databaseWriting } from '#server/db/databaseLog.ts';
import type { Tables } from '#server/db/tables.ts';
import { appendToDesk, openDesk, type Desk } from './desk.ts';
import { feedsOfDesk } from './pushGroups.ts';
import { readWireGroup, type ReadGroup } from './readWireGroup.ts';

export type Seed = {
  /** The region's own id. */
  readonly region: string;
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly town: string;
    readonly type: string;
  }[];
  readonly accounts: readonly (Account & { readonly issuer: string; readonly subject: string })[];
  /** What each action wrote, in the order of writing. A patient's first group brings him. */
  readonly groups: Iterable<readonly WrittenFact[]>;
};

export type Seeded = { readonly facts: number; readonly patients: number; readonly heads: ReadonlyMap<string, number> };

const GROUPS_AT_ONCE = 500;

/**
 * What the operator writes: places, accounts, and facts in bulk. All of it or nothing, in one transaction.
 *
 * Trusted for whose it is, never for what it says: bytes are read as those of any tablet.
 *
 * @throws for a group that reads as none, and for one of a tablet the region knows already: its facts are seeded once
 */
export async function seedRegion(db: Kysely<Tables>, seed: Seed): Promise<Seeded> {
  return await db.transaction().execute(async (tx) => {
    await seedPeople(tx, seed);
    const groups = [...seed.groups];
    const sign = await seedDevices(tx, seed, groups);
    // From here on as a request: facts are written by the same functions and under the same policies.
    await sql`set local role equilibre_app`.execute(tx);
    const read = await Promise.all(groups.map(readTrusted).map(sign));
    const log = databaseWriting(tx);
    const desk = await openDesk(log, read, undefined);
    for (const batch of batches(withPatientsBrought(read, desk))) await appendToDesk(desk, batch);
    const heads = await log.publish(await feedsOfDesk(desk, seed.region));
    const patients = new Set(desk.appended.flatMap((fact) => fact.patientId ?? []));
    return { facts: desk.appended.length, patients: patients.size, heads };
  });
}

async function seedPeople(tx: Transaction<Tables>, { region, sites, accounts }: Seed): Promise<void> {
  for (const { id, name, town, type } of sites) {
    await tx
      .insertInto('site')
      .values({ id, name, town, type, region })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, town, type }))
      .execute();
  }
  for (const { id, issuer, subject, name, role, site } of accounts) {
    await tx
      .insertInto('account')
      .values({ id, issuer, subject, name, role, site: site.id })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ issuer, subject, name, role, site: site.id }))
      .execute();
  }
}

type Sign = (group: ReadGroup) => Promise<ReadGroup>;

/** Gives each tablet of the seed a key of its own, forgotten once everything is signed. */
async function seedDevices(
  tx: Transaction<Tables>,
  { accounts }: Seed,
  groups: readonly (readonly WrittenFact[])[],
): Promise<Sign> {
  const heads = groups.flatMap(([first]) => (first === undefined ? [] : [first.fact]));
  const keys = new Map<string, CryptoKey>();
  for (const { device, author } of heads) {
    if (keys.has(device)) continue;
    const site = accounts.find((account) => account.id === author)?.site.id;
    if (site === undefined) throw new Error(`author ${author} of the seed has no account in it`);
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const public_key = JSON.stringify({ kty, crv, x, y });
    await tx.insertInto('device').values({ id: device, public_key, label: 'seed', site }).execute();
    keys.set(device, pair.privateKey);
  }
  const users = new Map(heads.map(({ device, author }) => [`${device} ${author}`, { device, account: author }]));
  if (users.size > 0)
    await tx
      .insertInto('device_user')
      .values([...users.values()])
      .execute();
  return async (group) => {
    const key = keys.get(group.device);
    if (key === undefined) throw new Error(`tablet ${group.device} of the seed has no key`);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, group.digest);
    return { ...group, signature: Buffer.from(signature).toString('base64url') };
  };
}

/** Stands in for a signature while a group is read: the digest that is signed is only known afterwards. */
const UNSIGNED = 'A'.repeat(86);

function readTrusted(facts: readonly WrittenFact[]): ReadGroup {
  const wire = {
    group: facts[0]?.fact.group ?? '',
    facts: facts.map(({ bytes }) => bytes),
    signature: UNSIGNED,
  };
  const reading = readWireGroup(wire);
  if (reading.kind === 'read') return reading.group;
  throw new Error(`group ${reading.group} of the seed: ${reading.refused.code} at ${reading.refused.path}`);
}

function withPatientsBrought(groups: readonly ReadGroup[], desk: Desk) {
  const known = new Set(desk.knownPatients);
  return groups.map((group) => {
    const brings = group.patients.filter((patient) => !known.has(patient));
    for (const patient of brings) known.add(patient);
    return { group, brings };
  });
}

function* batches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += GROUPS_AT_ONCE) yield items.slice(at, at + GROUPS_AT_ONCE);
}

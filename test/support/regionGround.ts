import { sql } from 'kysely';
import type { Account } from '#protocol/session.ts';
import { databaseLog } from '#server/db/databaseLog.ts';
import type { Database } from '#server/db/openDatabase.ts';
import type { RegionLog } from '#server/log/regionLog.ts';
import { openPokes, type Pokes } from '#server/poke/pokes.ts';
import { seedRegion } from '#server/push/seedRegion.ts';
import { renewEpochs, type Renewed } from '#server/start/renewEpochs.ts';
import { memoryLog } from './memoryLog.ts';
import { emptyMemory, type MemoryState } from './memoryState.ts';
import { anId } from './writtenFacts.ts';

/** One group as the region keeps it apart. */
export type KeptApart = {
  readonly state: string;
  readonly code: string;
  readonly path: string;
  readonly raw: string;
};

/** What a region's facts stand on, and what its operator may do there. */
export type RegionGround = {
  readonly log: RegionLog;
  readonly pokes: Pokes;
  addPerson(account: Account, place: { readonly region: string; readonly type: string }): Promise<void>;
  /** Somebody works at another place from now on. */
  move(account: string, site: string): Promise<void>;
  revoke(device: string): Promise<void>;
  renewEpochs(): Promise<Renewed>;
  keptApart(group: string): Promise<readonly KeptApart[]>;
  lastSeen(device: string): Promise<Date | null>;
  /** The contact before each time this group was first announced; none when it never was. */
  contactsBefore(device: string, digest: string): Promise<readonly (Date | null)[]>;
  /** Exports that were traced for a tablet. */
  exportsTraced(device: string): Promise<readonly { readonly account: string; readonly patients: number }[]>;
  close(): Promise<void>;
};

export async function databaseGround(database: Database, url?: string): Promise<RegionGround> {
  const { db } = database;
  const pokes = await openPokes(database, { url, process: anId(), log: () => undefined });
  return {
    log: databaseLog(db),
    pokes,
    addPerson: async (account, { region, type }) => {
      const people = { ...account, issuer: 'test', subject: account.id };
      await seedRegion(db, { region, sites: [{ ...account.site, type }], accounts: [people], groups: [] });
    },
    move: async (account, site) =>
      void (await db.updateTable('account').set({ site }).where('id', '=', account).execute()),
    revoke: async (device) =>
      void (await db.updateTable('device').set({ revoked_at: new Date() }).where('id', '=', device).execute()),
    renewEpochs: () => renewEpochs(db),
    keptApart: (group) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
        const { rows } = await sql<KeptApart>`select state, code, path, raw from quarantine
          where group_id = ${group}`.execute(tx);
        return rows;
      }),
    lastSeen: async (device) => {
      const row = await db.selectFrom('device').select('last_seen').where('id', '=', device).executeTakeFirstOrThrow();
      return row.last_seen;
    },
    contactsBefore: async (device, digest) => {
      const { rows } = await sql<{ contact_before: Date | null }>`select contact_before from announcement
        where device = ${device} and digest = ${digest}`.execute(db);
      return rows.map((row) => row.contact_before);
    },
    exportsTraced: (device) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
        const { rows } = await sql<{ account: string; patients: number }>`
          select account, patients from trace where what = 'export' and device = ${device} order by id`.execute(tx);
        return rows;
      }),
    close: async () => {
      await pokes.close();
      await database.close();
    },
  };
}

/** The same, on nothing but this process's memory. */
export function memoryGround(state: MemoryState = emptyMemory(), now: () => Date = () => new Date()): RegionGround {
  const deviceOf = (id: string) => {
    const device = state.devices.get(id);
    if (device === undefined) throw new Error(`no tablet ${id}`);
    return device;
  };
  return {
    log: memoryLog(state, now),
    pokes: silentPokes(),
    addPerson: async ({ id, role, site }) => void state.accounts.set(id, { role, site: site.id }),
    move: async (account, site) => {
      const known = state.accounts.get(account);
      if (known !== undefined) state.accounts.set(account, { ...known, site });
    },
    revoke: async (device) => {
      deviceOf(device).revoked = 'yes';
    },
    renewEpochs: async () => {
      for (const clock of state.clocks.values()) clock.epoch = anId();
      return {
        scopes: state.clocks.size,
        tablets: [...state.devices.values()].filter((one) => one.revoked === 'no').length,
      };
    },
    keptApart: async (group) => [...state.apart.values()].filter((kept) => kept.group === group),
    lastSeen: async (device) => deviceOf(device).lastSeen ?? null,
    contactsBefore: async (device, digest) => {
      const key = `${device} ${digest}`;
      return state.announced.has(key) ? [state.announced.get(key) ?? null] : [];
    },
    exportsTraced: async (device) =>
      state.trace.flatMap((line) =>
        line.what === 'export' && line.device === device ? [{ account: line.account, patients: line.patients }] : [],
      ),
    close: () => Promise.resolve(),
  };
}

/** Nobody listens for pokes here: what is poked for comes with the next pull. */
function silentPokes(): Pokes {
  return { tell: () => Promise.resolve(), listen: () => () => undefined, close: () => Promise.resolve() };
}

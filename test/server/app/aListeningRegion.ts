import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '#server/app.ts';
import type { RegionConfig } from '#server/config.ts';
import { IN_MEMORY, openDatabase, type Database } from '#server/db/openDatabase.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SITES } from '#server/demonstration/demonstrationPlaces.ts';
import { DEVELOPMENT_ACCOUNTS } from '#server/dev-idp/developmentProvider.ts';
import { makeSecrets } from '#server/dev-idp/developmentSecrets.ts';

export type ListeningRegion = {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly database: Database;
  readonly logged: string[];
  /** What the region's clock says; tests move it. */
  readonly clock: { now: Date };
  close(): Promise<void>;
};

/** A region on a real socket, with the demonstration's people and none of its patients. */
export async function aListeningRegion(more: Partial<RegionConfig> = {}): Promise<ListeningRegion> {
  const port = await aFreePort();
  const url = `http://localhost:${port}`;
  const staticDir = await anAppBuild();
  const database = await openDatabase({ kind: 'embedded', dir: IN_MEMORY });
  const logged: string[] = [];
  const clock = { now: new Date() };
  await addPeople(database, DEVELOPMENT_ACCOUNTS);
  const app = await buildApp(
    { ...aConfig(url, port), staticDir, ...more },
    {
      database,
      now: () => clock.now,
      randomBytes,
      version: '0.0.0-test',
      developmentSecrets: () => makeSecrets(randomBytes),
      logStream: { write: (line) => logged.push(line) },
    },
  );
  await app.listen({ host: 'localhost', port });
  const close = async () => {
    await app.close();
    await database.close();
    await rm(staticDir, { recursive: true });
  };
  return { app, url, database, logged, clock, close };
}

export function aConfig(publicUrl: string, port: number): RegionConfig {
  return {
    listen: { host: 'localhost', port },
    publicUrl,
    dataDir: '/nonexistent',
    region: { id: 'bfc', name: 'Bourgogne-Franche-Comté' },
    database: { kind: 'embedded' },
    signIn: { kind: 'development' },
    demonstration: 'never',
    restored: 'no',
    session: { idleMinutes: 30, absoluteHours: 12 },
    staticDir: '/nonexistent',
    logLevel: 'debug',
    trustedProxies: [],
  };
}

async function addPeople({ db }: Database, issuer: string): Promise<void> {
  for (const { id, name, town, type } of Object.values(DEMONSTRATION_SITES)) {
    await db.insertInto('site').values({ id, name, town, type, region: 'bfc' }).execute();
  }
  // Nadia Benali is left out: the provider knows her, this region does not.
  const { nadiaBenali: _unknown, ...known } = DEMONSTRATION_ACCOUNTS;
  for (const { id, subject, name, role, site } of Object.values(known)) {
    await db.insertInto('account').values({ id, issuer, subject, name, role, site: site.id }).execute();
  }
}

async function anAppBuild(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'equilibre-app-'));
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>Équilibre</title>');
  await writeFile(join(dir, 'serviceWorker.js'), '// service worker');
  return dir;
}

export async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

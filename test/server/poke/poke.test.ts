import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#server/db/openDatabase.ts';
import { aPostgres } from '#test/support/aPostgres.ts';
import { aRegion, type ARegion } from '#test/support/aRegion.ts';
import { anInrGroup, aPatientGroup } from '#test/support/writtenFacts.ts';

/** Two processes of one region: two apps on one PostgreSQL. */
let here: ARegion;
let there: ARegion;
let end: () => Promise<void>;
beforeAll(async () => {
  const postgres = await aPostgres();
  const { url, drop } = await postgres.freshDatabase();
  here = await aRegion(await openDatabase({ kind: 'postgres', url }), url);
  there = await aRegion(await openDatabase({ kind: 'postgres', url }), url);
  end = async () => {
    await Promise.all([here.stop(), there.stop()]);
    await drop();
    await postgres.stop();
  };
});
afterAll(() => end());

type Line = { readonly response: IncomingMessage; next(): Promise<Record<string, number>>; hangUp(): void };

async function listenAs(region: ARegion, account: string): Promise<Line> {
  const address = region.app.server.address() as AddressInfo | null;
  if (address === null) await region.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = region.app.server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, path: '/api/sync/poke', headers: { 'x-account': account } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const heard: string[] = [];
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    heard.push(...events.filter((event) => event.startsWith('data: ')).map((event) => event.slice(6)));
    response.emit('heard');
  });
  response.on('error', () => undefined); // hanging up is how these tests end a line
  return {
    response,
    next: async () => {
      while (heard.length === 0) await once(response, 'heard');
      return JSON.parse(heard.shift() ?? '') as Record<string, number>;
    },
    hangUp: () => asked.destroy(),
  };
}

it('a nurse hears that her clinic moved, and where to, never what', async () => {
  const clinic = await here.newClinic();
  const tablet = await here.newTablet(clinic.nurse);
  const line = await listenAs(here, clinic.nurse.id);
  expect(line.response.headers['content-type']).toContain('text/event-stream');
  expect(line.response.headers['content-encoding']).toBeUndefined();
  expect(await line.next()).toMatchObject({ [clinic.scope]: 0 });
  const brought = aPatientGroup(tablet.pen);
  await tablet.push(brought);
  expect(await line.next()).toEqual({ [clinic.scope]: 3 });
  line.hangUp();
});

it('a nurse does not hear that another clinic moved', async () => {
  const clinic = await here.newClinic();
  const other = await here.newClinic();
  const theirs = await here.newTablet(other.nurse);
  const own = await here.newTablet(clinic.nurse);
  const line = await listenAs(here, clinic.nurse.id);
  await line.next();
  await theirs.push(aPatientGroup(theirs.pen));
  await own.push(aPatientGroup(own.pen));
  expect(await line.next()).toEqual({ [clinic.scope]: 3 });
  line.hangUp();
});

it('what is pushed to one process of the region is heard at another', async () => {
  const clinic = await here.newClinic();
  const tablet = await here.newTablet(clinic.nurse);
  const heard = new Promise((resolve) => {
    const stop = there.pokes.listen((heads) => {
      if (!heads.has(clinic.scope)) return;
      stop();
      resolve(heads);
    });
  });
  await tablet.push(aPatientGroup(tablet.pen));
  expect(await heard).toEqual(new Map([[clinic.scope, 3]]));
});

it('a push that stores nothing pokes nobody', async () => {
  const clinic = await here.newClinic();
  const tablet = await here.newTablet(clinic.nurse);
  const brought = aPatientGroup(tablet.pen);
  await tablet.push(brought);
  const heard: string[] = [];
  const stop = here.pokes.listen((heads) => heard.push(...heads.keys()));
  await tablet.push(brought);
  await tablet.push(anInrGroup(tablet.pen, { patientId: clinic.site.id }));
  stop();
  expect(heard).toEqual([]);
});

it('a database that restarts ends no process, and pokes pass again after', async () => {
  const clinic = await here.newClinic();
  const tablet = await here.newTablet(clinic.nurse);
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await cut.execute(here.database.db);
  const heard: string[] = [];
  const stop = there.pokes.listen((heads) => heard.push(...heads.keys()));
  for (let attempt = 0; attempt < 100 && heard.length === 0; attempt += 1) {
    await tablet.push(aPatientGroup(tablet.pen));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  expect(heard).toContain(clinic.scope);
});

it('stopping the region ends every line at once, and waits for none', async () => {
  const postgres = await aPostgres();
  const { url, drop } = await postgres.freshDatabase();
  const region = await aRegion(await openDatabase({ kind: 'postgres', url }), url);
  const clinic = await region.newClinic();
  await region.newTablet(clinic.nurse);
  const line = await listenAs(region, clinic.nurse.id);
  await line.next();
  const ended = once(line.response, 'end');
  const began = performance.now();
  await region.stop();
  await ended;
  expect(performance.now() - began).toBeLessThan(3_000);
  await drop();
  await postgres.stop();
});

import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres } from './findPostgres.ts';

export type APostgres = {
  /** A new, empty database, owned by a user who is no superuser: as the region runs in the field. */
  freshDatabase(): Promise<FreshDatabase>;
  stop(): Promise<void>;
};

type FreshDatabase = {
  /** As its owner: what the region is given. */
  readonly url: string;
  /** As the administrator of the cluster, whom no policy binds. */
  readonly adminUrl: string;
  drop(): Promise<void>;
};

const OWNER = 'equilibre_test_owner';

/** A real PostgreSQL: that of `TEST_DATABASE_URL`, else one started on 127.0.0.1 for as long as the tests run. */
export async function aPostgres(): Promise<APostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined || given === '' ? await started() : { url: given, stop: () => Promise.resolve() };
  return { freshDatabase: () => freshDatabase(server.url), stop: server.stop };
}

async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `equilibre_test_${randomBytes(6).toString('hex')}`;
  const owner = await asAdmin(server, async (admin) => {
    const made = await makeOwner(admin);
    await admin.query(`create database ${name} ${made === undefined ? '' : `owner ${made.user}`}`);
    return made;
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  const adminUrl = url.href;
  if (owner !== undefined) Object.assign(url, { username: owner.user, password: owner.password });
  const drop = () => asAdmin(server, (admin) => dropWhenLeft(admin, name));
  return { url: url.href, adminUrl, drop };
}

/** A pool that was ended says so before its connections have gone; one that was forgotten is cut off. */
async function dropWhenLeft(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1', [name]);
    if (rowCount === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await admin.query(`drop database ${name} with (force)`);
}

/** Undefined when the administrator may not make roles for others: the database is then his own. */
async function makeOwner(admin: pg.Client) {
  const { rows } = await admin.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  if (rows[0]?.rolsuper !== true) return undefined;
  const user = `${OWNER}_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await admin.query(`create role ${user} login createrole nosuperuser password '${password}'`);
  // Where another test made it first, its owner alone may grant it.
  await admin.query(`do $$ begin
    if exists (select from pg_roles where rolname = 'equilibre_app') then grant equilibre_app to ${user}; end if;
  end $$`);
  return { user, password };
}

async function asAdmin<Result>(url: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/**
 * Runs a server until nobody holds its standard input any more. A suite that fails or is killed while it opens never
 * stops what it started, and its own exit handlers may not run: the pipe closes all the same.
 */
const UNTIL_LEFT = '"$@" & server=$!; read -r _; kill -INT "$server"; wait "$server"; rm -rf "$3"';

type Started = { readonly url: string; stop(): Promise<void> };

async function started(): Promise<Started> {
  const { bin, temporary } = await findPostgres();
  const data = await mkdtemp(join(tmpdir(), 'equilibre-postgres-'));
  const user = await unprivilegedUser();
  if (user !== undefined) {
    await chown(data, user.uid, user.gid);
    if (temporary !== undefined) await chmod(temporary, 0o755);
  }
  const run = { ...user, cwd: data, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } };
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), init, run);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=80'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    'sh',
    ['-c', UNTIL_LEFT, 'sh', join(bin, 'postgres'), '-D', data, '-p', String(port), ...options],
    {
      ...run,
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  const stop = async () => {
    await ended(server);
    for (const folder of temporary === undefined ? [data] : [data, temporary]) {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await accepting(url, server);
  return { url, stop };
}

/** PostgreSQL refuses to run as root. */
async function unprivilegedUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].flatMap((name) => users.find(([user]) => user === name) ?? []);
  const [, , uid, gid] = found;
  if (uid === undefined || gid === undefined) throw new Error('Run the tests as a user other than root.');
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function accepting(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-2_000)));
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    const answers = await asAdmin(url, async () => true).catch(() => false);
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL does not answer: ${said}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  await exit;
}

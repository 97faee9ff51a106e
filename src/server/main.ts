import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './app.ts';
import { readConfig, type RegionConfig } from './config.ts';
import { openDatabase, type Database } from './db/openDatabase.ts';
import { isDemonstration } from './demonstration/isDemonstration.ts';
import { developmentSecrets } from './dev-idp/developmentSecrets.ts';
import { lockDataDir } from './start/lockDataDir.ts';
import { renewEpochs } from './start/renewEpochs.ts';
import { restoredLine } from './start/restoredLine.ts';
import { isEmptyRegion, seedDemonstration } from './start/seedDemonstration.ts';
import { stopOnSignal } from './start/stopOnSignal.ts';
import { welcomeLines } from './start/welcomeLines.ts';
import { whyNotStarted } from './start/whyNotStarted.ts';
import { isAppBuilt } from './static/serveApp.ts';

declare const __APP_VERSION__: string;

const read = readConfig({ env: process.env, args: process.argv.slice(2), mainDir: import.meta.dirname });
if (read.kind === 'unusable') {
  for (const problem of read.problems) complain(problem);
  process.exitCode = 1;
} else {
  await start(read.config);
}

/** Opens, fills, listens. What it had opened is closed again when a later step fails. */
async function start(config: RegionConfig): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  try {
    const lock = await lockDataDir(config.dataDir, process.pid);
    if (lock.kind === 'taken') {
      complain(`${config.dataDir} is in use by another region (process ${lock.by}). Stop it, or set another DATA_DIR.`);
      process.exitCode = 1;
      return;
    }
    closers.push(lock.release);
    const database = await openedDatabase(config);
    closers.push(() => database.close());
    if (config.restored === 'yes') say(restoredLine(await renewEpochs(database.db)));
    await fillWhenAsked(config, database);
    const app = await buildApp(config, {
      database,
      now: () => new Date(),
      randomBytes,
      version: __APP_VERSION__,
      developmentSecrets: () => developmentSecrets(config.dataDir, randomBytes),
    });
    closers.push(async () => app.close());
    stopOnSignal(process, { stop, say, exit: (code) => process.exit(code) });
    // The message of an error nobody expected may quote what it was about: only its kind and place are logged.
    process.on('uncaughtException', (error) => {
      app.log.fatal(error, 'the region met an error that nobody expected');
      process.exit(1);
    });
    await app.listen({ host: config.listen.host, port: config.listen.port });
    const demonstration = await isDemonstration(database.db);
    const built = isAppBuilt(config.staticDir) ? 'built' : 'missing';
    for (const line of welcomeLines(config, { demonstration, app: built })) say(line);
  } catch (error) {
    complain(whyNotStarted(error, config));
    process.exitCode = 1;
    await stop();
  }
}

async function openedDatabase(config: RegionConfig): Promise<Database> {
  if (config.database.kind === 'postgres') return openDatabase(config.database);
  const dir = join(config.dataDir, 'database');
  await mkdir(dir, { recursive: true });
  return openDatabase({ kind: 'embedded', dir });
}

async function fillWhenAsked({ demonstration, region }: RegionConfig, { db }: Database): Promise<void> {
  if (demonstration === 'never' || !(await isEmptyRegion(db))) return;
  say('Filling the demonstration region, this once. It takes some seconds.');
  const { patients, facts } = await seedDemonstration(db, region.id, new Date());
  say(`  ${patients} fictional patients, ${facts} facts`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

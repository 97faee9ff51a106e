import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRegion } from './seededRegion.ts';

export type RunningRegion = {
  readonly url: string;
  readonly dataDir: string;
  /** Stops as an operator would, by SIGTERM, and waits until it has. */
  stop(): Promise<void>;
  /** The process dies at once, as in a power cut. */
  kill(): Promise<void>;
  /** Starts it again on the same port and the same data. */
  restart(): Promise<void>;
  /** Stops it and deletes its data, unless the caller named the folder. */
  end(): Promise<void>;
  /** All that it has written to its log so far. */
  log(): string;
};

type Options = {
  readonly port?: number;
  /** An own folder, kept at the end. Without one: a fresh copy of the demonstration region. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
};

const START_DEADLINE_MS = 120_000;
const STOP_DEADLINE_MS = 20_000;

/** The built region as `npm start` runs it, in its own process, on a port of its own. Call `end()` afterwards. */
export async function aRunningRegion(options: Options = {}): Promise<RunningRegion> {
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? (await aSeededDataDir());
  const url = `http://localhost:${port}`;
  const log: string[] = [];
  const start = () => started({ url, log, env: { PORT: String(port), DATA_DIR: dataDir, ...options.env } });
  let process = await start();

  return {
    url,
    dataDir,
    log: () => log.join(''),
    stop: () => ended(process, 'SIGTERM'),
    kill: () => ended(process, 'SIGKILL'),
    async restart() {
      await ended(process, 'SIGTERM');
      process = await start();
    },
    async end() {
      await ended(process, 'SIGTERM');
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Filling a region takes seconds: done once, on a folder that every later region copies. */
async function aSeededDataDir(): Promise<string> {
  const template = await seededRegion(async (dataDir) => {
    const first = await aRunningRegion({ dataDir });
    await first.end();
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'equilibre-region-'));
  await cp(template, dataDir, { recursive: true });
  return dataDir;
}

async function started(region: { url: string; log: string[]; env: Record<string, string> }): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    // Nothing of the developer's own settings: a DATABASE_URL of his would be filled and emptied.
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...region.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => region.log.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => region.log.push(chunk.toString()));

  const deadline = performance.now() + START_DEADLINE_MS;
  while (!(await answers(region.url))) {
    if (hasEnded(child)) throw new Error(`The region ended while starting:\n${region.log.join('')}`);
    if (performance.now() > deadline) {
      await ended(child, 'SIGKILL');
      throw new Error(`The region did not answer within ${START_DEADLINE_MS} ms:\n${region.log.join('')}`);
    }
    await sleep(50);
  }
  return child;
}

/** Whether it is the region that answers, rather than anything on that port. */
async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/session`, { signal: AbortSignal.timeout(5_000) });
    return (await answer.text()).includes('equilibre/');
  } catch {
    return false;
  }
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasEnded(child)) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const inTime = await Promise.race([exit.then(() => true), sleep(STOP_DEADLINE_MS, false, { ref: false })]);
  if (inTime) return;
  child.kill('SIGKILL');
  await exit;
  throw new Error(`The region did not stop within ${STOP_DEADLINE_MS} ms of ${signal}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The system's own choice of a port nobody uses. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

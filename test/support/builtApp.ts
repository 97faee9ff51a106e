import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STAMP = 'dist/.built';
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Vitest calls this once before the journeys: they run on the app and the region as they are installed, not on sources. */
export default async function builtApp(): Promise<void> {
  if (await isUpToDate()) return;
  const begun = new Date();
  await build();
  // The stamp tells when the build began: a source saved while it ran is newer, and builds again next time.
  await writeFile(STAMP, '');
  await utimes(STAMP, begun, begun);
}

async function isUpToDate(): Promise<boolean> {
  if (!['dist/app/index.html', 'dist/server/main.js', STAMP].every((path) => existsSync(path))) return false;
  const builtAt = (await stat(STAMP)).mtimeMs;
  const changes = await Promise.all(SOURCES.filter((path) => existsSync(path)).map(lastChange));
  return Math.max(...changes) < builtAt;
}

/** Folders count too: a deleted file changes only the folder that held it. */
async function lastChange(path: string): Promise<number> {
  const self = await stat(path);
  if (!self.isDirectory()) return self.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => lastChange(join(path, name))));
  return Math.max(self.mtimeMs, ...inside);
}

async function build(): Promise<void> {
  // Vitest marks its own process; a build that saw the mark would leave the service worker out.
  const { VITEST: _mark, NODE_ENV: _mode, ...environment } = process.env;
  const run = spawn('npm', ['run', '--silent', 'build'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: string[] = [];
  run.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  run.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => run.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`npm run build ended with ${code}:\n${said.join('')}`);
}

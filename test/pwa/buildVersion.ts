import { spawn } from 'node:child_process';

/** Builds the app as it is installed, under a version of its own, into a folder of its own. */
export async function buildVersion(version: string, folder: string): Promise<void> {
  // Vitest marks its own process; a build that saw the mark would leave the service worker out.
  const { VITEST: _mark, NODE_ENV: _mode, ...environment } = process.env;
  const run = spawn('npx', ['vite', 'build', '--logLevel', 'warn', '--emptyOutDir'], {
    env: { ...environment, APP_VERSION: version, APP_OUT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: string[] = [];
  run.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  run.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => run.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`vite build ended with ${code}:\n${said.join('')}`);
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { untar } from './untar.ts';

const MEND = 'Install Chromium or Chrome, or set CHROMIUM_PATH=/path/to/chromium, then run the tests again.';

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, unpacked once under `node_modules/.cache`.
 *
 * Its own launcher unpacks into the machine's temporary folder, takes a half-written file for a whole one, and starts
 * everything in a single process with web security off, where service workers mean little: only its files are used.
 */
export async function npmChromium(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly executablePath: string; readonly env: Record<string, string> }> {
  const unpacked = await unpackOnce().catch((error: unknown) => {
    throw new Error(`No Chromium was found, and the npm one does not unpack (${String(error)}). ${MEND}`);
  });
  const executablePath = join(unpacked, 'chromium');
  const env = browserEnvironment(unpacked, environment);
  await promisify(execFile)(executablePath, ['--version'], { env: { ...environment, ...env }, timeout: 60_000 }).catch(
    (error: unknown) => {
      throw new Error(`No Chromium was found, and the npm one does not start here (${firstLine(error)}). ${MEND}`);
    },
  );
  return { executablePath, env };
}

function browserEnvironment(unpacked: string, environment: NodeJS.ProcessEnv): Record<string, string> {
  const libraries = [join(unpacked, 'lib'), environment['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // A bare machine has no font at all, and Chromium then draws no text.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(unpacked, 'fonts.conf') };
  return { LD_LIBRARY_PATH: libraries, ...fonts };
}

/** Unpacked aside, then renamed: two test runs that start together each see nothing or everything. */
async function unpackOnce(): Promise<string> {
  const source = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')).replace(/build.*$/, 'bin');
  const manifest = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('node_modules/.cache');
  const target = join(cache, `chromium-${manifest.version}`);
  if (existsSync(join(target, 'chromium'))) return target;

  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'chromium-unpacking-'));
  await writeFile(join(aside, 'chromium'), await inflate(join(source, 'chromium.br')), { mode: 0o755 });
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    await untar(await inflate(join(source, `${archive}.tar.br`)), aside);
  }
  await writeFile(join(aside, 'fonts.conf'), fontsConf(target));
  await rename(aside, target).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(join(target, 'chromium'))) throw error;
  });
  return target;
}

async function inflate(path: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(path));
}

function fontsConf(target: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ].join('\n');
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 2)
    .join(' ');
}

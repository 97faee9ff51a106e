import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { npmChromium } from './npmChromium.ts';

export type FoundChromium = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

/** The same for every Chromium, so that a journey means the same on every machine: no sandbox, no talk with vendors. */
const COMMON_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium for the journeys, ready for `chromium.launch` or `launchPersistentContext`.
 *
 * In this order: `CHROMIUM_PATH`, an installed Chromium, Chrome or Edge that starts, the one inside the npm package
 * `@sparticuz/chromium`. `EQUILIBRE_BROWSER=npm` goes straight to the last. Nothing is installed on the machine.
 *
 * @throws when there is none, with the one line that mends it.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH=${named} names no file: correct it, or unset it.`);
    return { executablePath: named, args: [...COMMON_ARGS], env: settings(environment) };
  }
  const installed = environment['EQUILIBRE_BROWSER'] === 'npm' ? undefined : await installedChromium();
  if (installed !== undefined) {
    return { executablePath: installed, args: [...COMMON_ARGS], env: settings(environment) };
  }
  const unpacked = await npmChromium(environment);
  return {
    executablePath: unpacked.executablePath,
    args: [...COMMON_ARGS],
    env: { ...settings(environment), ...unpacked.env },
  };
}

/** An installed browser may be a broken wrapper (a snap in a container): only one that tells its version counts. */
async function installedChromium(): Promise<string | undefined> {
  for (const path of USUAL_PLACES) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

async function starts(path: string): Promise<boolean> {
  // On Windows `--version` opens a window and prints nothing: there, being installed is enough.
  if (process.platform === 'win32') return true;
  return promisify(execFile)(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

function settings(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '#test/support/findChromium.ts';
import { servedFolders, type ServedFolders } from './servedFolders.ts';

export type BenchContext = {
  readonly server: ServedFolders;
  /** A Chromium with a profile on disk: other contexts keep IndexedDB in memory and would flatter it. */
  browser(profileDir: string, options?: { readonly serviceWorkers?: 'allow' | 'block' }): Promise<BrowserContext>;
  freshProfile(): Promise<string>;
  /** What several benches need and one of them makes. */
  once<Made>(name: string, make: () => Promise<Made>): Promise<Made>;
  close(): Promise<void>;
};

export const APP = resolve('dist/app');
const PAGES = resolve('node_modules/.cache/bench-pages');

/** The built app, and beside it the pages of the benches, built the same way, at one origin with one database. */
export async function benchContext(): Promise<BenchContext> {
  await build({
    configFile: false,
    root: resolve('test/bench/pages'),
    base: '/bench/',
    logLevel: 'warn',
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: { bench: resolve('test/bench/pages/bench.html') } },
    },
    worker: { format: 'es' },
  });
  const server = await servedFolders({ '/bench/': PAGES, '/': APP });
  const profiles: string[] = [];
  const made = new Map<string, Promise<unknown>>();

  return {
    server,
    browser: launched,
    async freshProfile() {
      const profile = await mkdtemp(join(tmpdir(), 'equilibre-bench-'));
      profiles.push(profile);
      return profile;
    },
    once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
      const making = made.get(name) ?? make();
      made.set(name, making);
      return making as Promise<Made>;
    },
    async close() {
      await server.stop();
      await Promise.all(profiles.map((it) => rm(it, { recursive: true, force: true, maxRetries: 3 })));
    },
  };
}

async function launched(profileDir: string, options: { readonly serviceWorkers?: 'allow' | 'block' } = {}) {
  const { executablePath, args, env } = await findChromium();
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    args,
    env,
    headless: true,
    viewport: { width: 1180, height: 820 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: options.serviceWorkers ?? 'allow',
  });
  // tsx names functions by a call that is not there once a function has been sent to a page.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  return context;
}

/** The first page of a context, slowed down as a tablet is beside a desk computer. */
export async function slowPage(context: BrowserContext, cpuTimesSlower: number): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuTimesSlower });
  return page;
}

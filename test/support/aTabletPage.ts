import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findChromium } from './findChromium.ts';

/** The three ways a tablet or a telephone is held, in CSS pixels. */
export const VIEWPORTS = {
  landscape: { width: 1180, height: 820 },
  portrait: { width: 820, height: 1180 },
  telephone: { width: 390, height: 844 },
} as const;

/** A step that takes longer than this has failed: a journey says so before its reader has gone home. */
const PATIENCE_MS = 15_000;

export type TabletPage = {
  /** The one page of the tablet: another object after each `restartBrowser()`. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly profileDir: string;
  /** The browser ends and starts again on the same profile: what memory held is gone, what disk held is there. */
  restartBrowser(): Promise<Page>;
  /** Cuts the network of every page and of the service worker, also across restarts. */
  offline(): Promise<void>;
  online(): Promise<void>;
  /** Ends the browser; the profile goes too, unless the caller named it. */
  close(): Promise<void>;
};

type Options = {
  readonly region: { readonly url: string };
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly profileDir?: string;
};

/**
 * A tablet: a Chromium with a profile of its own on disk, French, at Dole's time, opened at the region's address.
 *
 * A persistent context, because the others keep IndexedDB in memory and forget the service worker.
 */
export async function aTabletPage(options: Options): Promise<TabletPage> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'equilibre-tablet-')));
  let network: 'online' | 'offline' = 'online';
  let context = await opened(profileDir, options);
  let page = await firstPage(context);
  await page.goto(options.region.url);

  async function wire(state: 'online' | 'offline') {
    network = state;
    await context.setOffline(state === 'offline');
  }

  return {
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    profileDir,
    async restartBrowser() {
      await context.close();
      context = await opened(profileDir, options);
      await context.setOffline(network === 'offline');
      page = await firstPage(context);
      await page.goto(options.region.url);
      return page;
    },
    offline: () => wire('offline'),
    online: () => wire('online'),
    async close() {
      await context.close();
      if (options.profileDir === undefined) await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function opened(profileDir: string, options: Options): Promise<BrowserContext> {
  const { executablePath, args, env } = await findChromium();
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    args,
    env,
    headless: true,
    viewport: options.viewport ?? VIEWPORTS.landscape,
    hasTouch: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** A persistent context opens with a blank page of its own. */
async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}

import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { type BenchContext, slowPage } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, PASSPHRASE } from './filledTablet.ts';
import { servedFolders } from './servedFolders.ts';

const ROUNDS = 5;
const SLOWER = 4;

/** A browser just started, no network, no server, a slow processor: from the navigation to the screen that unlocks. */
export async function measure(context: BenchContext): Promise<readonly Figure[]> {
  const measured = await offlineStarts(context, {
    url: context.server.url,
    cut: context.server.stop,
    restore: context.server.start,
    ready: 'form input[type=password]',
    prepare: async (page) => {
      await page.evaluate(([passphrase]) => bench.fillTablet(passphrase, { patients: 1, inrs: 10, longInrs: 10 }), [
        PASSPHRASE,
      ] as const);
    },
  });
  const blank = await servedFolders({ '/': resolve('test/bench/blank') });
  const raw = await offlineStarts(context, {
    url: blank.url,
    cut: blank.stop,
    restore: async () => undefined,
    ready: 'h1',
    prepare: async () => undefined,
  });
  const about = { what: 'cold start offline to the unlock screen, CPU ×4', unit: 'ms', budget: 1500 } as const;
  return [figure({ ...about, rawLimit: 'a blank page from a worker’s cache' }, { measured, raw })];
}

type Start = {
  readonly url: string;
  readonly ready: string;
  cut(): Promise<void>;
  restore(): Promise<void>;
  prepare(page: Page): Promise<void>;
};

async function offlineStarts(context: BenchContext, start: Start): Promise<readonly number[]> {
  const profile = await context.freshProfile();
  const first = await context.browser(profile);
  await start.prepare(await benchPage(context, first));
  const page = await first.newPage();
  await page.goto(start.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator(start.ready).waitFor();
  await first.close();

  await start.cut();
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) times.push(await oneStart(context, profile, start));
  } finally {
    await start.restore();
  }
  return times;
}

async function oneStart(context: BenchContext, profile: string, { url, ready }: Start): Promise<number> {
  const browser = await context.browser(profile);
  try {
    await browser.setOffline(true);
    const page = await slowPage(browser, SLOWER);
    await page.addInitScript(watchFor, ready);
    await page.goto(url);
    const handle = await page.waitForFunction(() => globalThis.shownAt, undefined, { timeout: 30_000 });
    return Number(await handle.jsonValue());
  } finally {
    await browser.close();
  }
}

declare global {
  /** Milliseconds from the navigation to the frame that showed what was waited for. */
  var shownAt: number | undefined;
}

/** Runs in the page before anything else does. */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      globalThis.shownAt = performance.now();
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

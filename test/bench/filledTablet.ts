import type { BrowserContext, Page } from 'playwright';
import type { BenchContext } from './benchContext.ts';

export const PASSPHRASE = 'sabot tilleul marmite horizon';
export const REGION = { patients: 20_000, inrs: 7, longInrs: 150 };

/** A profile that holds a region's patients. Filling it takes minutes, so one is made for all benches of a run. */
export function filledProfile(context: BenchContext): Promise<string> {
  return context.once('filledProfile', async () => {
    const profile = await context.freshProfile();
    const browser = await context.browser(profile, { serviceWorkers: 'block' });
    try {
      const page = await benchPage(context, browser);
      await page.evaluate(([passphrase, size]) => bench.fillTablet(passphrase, size), [PASSPHRASE, REGION] as const);
    } finally {
      await browser.close();
    }
    return profile;
  });
}

export async function benchPage(context: BenchContext, browser: BrowserContext): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${context.server.url}/bench/bench.html`);
  return page;
}

/** Runs in a browser on the filled profile, and ends it whatever happens. */
export async function onFilledTablet<Answer>(
  context: BenchContext,
  work: (browser: BrowserContext) => Promise<Answer>,
): Promise<Answer> {
  const browser = await context.browser(await filledProfile(context), { serviceWorkers: 'block' });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

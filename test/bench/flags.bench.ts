import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';

/** A region's flags and TTRs from decrypted arrays, in a worker. */
export async function measure(context: BenchContext): Promise<readonly Figure[]> {
  const browser = await context.browser(await context.freshProfile(), { serviceWorkers: 'block' });
  try {
    const page = await browser.newPage();
    await page.goto(`${context.server.url}/bench/bench.html`);
    const samples = await page.evaluate(() => bench.measureFlags({ patients: 20_000, inrs: 75, rounds: 5 }));
    const about = { what: 'flags and TTR of 20 000 patients × 75 INRs', unit: 'ms', budget: 1500 } as const;
    return [figure({ ...about, rawLimit: 'one pass over the same arrays' }, samples)];
  } finally {
    await browser.close();
  }
}

import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, onFilledTablet } from './filledTablet.ts';
import { openedApp } from './openedApp.ts';

const ROUNDS = 5;

/** From the passphrase to a list one can work with, without the key derivation, which is slow on purpose. */
export function measure(context: BenchContext): Promise<readonly Figure[]> {
  return onFilledTablet(context, async (browser) => {
    const measured: number[] = [];
    const raw: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const beside = await benchPage(context, browser);
      const [derivation = 0] = await beside.evaluate(() => bench.keyDerivations(1));
      raw.push(...(await beside.evaluate(() => bench.rawRead('directory', 1))));
      await beside.close();
      const { page, unlockMs } = await openedApp(context, browser);
      measured.push(Math.max(0, unlockMs - derivation));
      await page.close();
    }
    const about = { what: 'unlock to the list of 20 000 patients', unit: 'ms', budget: 1000 } as const;
    return [figure({ ...about, rawLimit: 'IndexedDB read of the same pages' }, { measured, raw })];
  });
}

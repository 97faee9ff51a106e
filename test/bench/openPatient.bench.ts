import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, onFilledTablet, REGION } from './filledTablet.ts';
import { goTo, openedApp } from './openedApp.ts';
import { benchPatientId } from './pages/patientFacts.ts';
import { timed } from './timed.ts';

const ROUNDS = 12;

/** From the touch on a patient's line to the curve of his 150 INRs. The first opening, which loads the chart, counts. */
export function measure(context: BenchContext): Promise<readonly Figure[]> {
  return onFilledTablet(context, async (browser) => {
    const { page } = await openedApp(context, browser);
    const line = page.locator(`a[href="/patients/${benchPatientId(0)}"]`);
    const measured: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await goTo(page, '/patients');
      await page.getByRole('searchbox').fill('01/01/1930');
      await line.waitFor();
      measured.push(await timed(page, 'click', { kind: 'drawn' }, () => line.click()));
      await page.locator('canvas').first().waitFor();
    }
    const beside = await benchPage(context, browser);
    const raw = await beside.evaluate((points) => bench.rawCurve(points, 12), REGION.longInrs);
    const about = { what: 'open a patient of 150 INRs, to the drawn curve', unit: 'ms', budget: 150 } as const;
    return [figure({ ...about, rawLimit: 'the same points on a bare canvas' }, { measured, raw })];
  });
}

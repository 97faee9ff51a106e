import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, onFilledTablet, REGION } from './filledTablet.ts';
import { openedApp } from './openedApp.ts';
import { timed } from './timed.ts';

/** Each letter, typed after those before it, leaves another list. */
const TYPED = ['m', 'mo', 'ma', 'p', 'pa', 'pe', 'b', 'ba', 'bo', 'j', 'je', 's', 'su', 'si', 'l', 'lu'];

/** From a letter to the list it leaves. */
export function measure(context: BenchContext): Promise<readonly Figure[]> {
  return onFilledTablet(context, async (browser) => {
    const { page } = await openedApp(context, browser);
    const field = page.getByRole('searchbox');
    const measured: number[] = [];
    for (const typed of TYPED) {
      await field.fill(typed.slice(0, -1));
      await page.waitForTimeout(150);
      const letter = typed.slice(-1);
      measured.push(
        await timed(page, 'input', { kind: 'changed', selector: 'ul, [role=status]' }, () =>
          field.press(letter).then(() => undefined),
        ),
      );
    }
    const beside = await benchPage(context, browser);
    const raw = await beside.evaluate((names) => bench.rawSearch(names, 20), REGION.patients);
    const about = { what: 'search of 20 000 patients, a letter', unit: 'ms', budget: 16 } as const;
    return [figure({ ...about, rawLimit: 'one pass over as many names' }, { measured, raw })];
  });
}

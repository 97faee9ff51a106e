import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, onFilledTablet } from './filledTablet.ts';
import { goTo, openedApp } from './openedApp.ts';
import { benchPatientId } from './pages/patientFacts.ts';
import { timed } from './timed.ts';

const ROUNDS = 25;
/** A sealed row of the tail: one INR with its head, its signature and what seals it. */
const ROW_BYTES = 1_300;

/** From the button to « enregistré », one INR for each of several patients. */
export function measure(context: BenchContext): Promise<readonly Figure[]> {
  return onFilledTablet(context, async (browser) => {
    const { page } = await openedApp(context, browser);
    const measured: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Patients whose last INR is ten days old: nothing about a new one of today looks wrong.
      await goTo(page, `/patients/${benchPatientId(10 + 28 * (round + 1))}/inr`);
      await page.getByRole('textbox', { name: 'INR' }).fill('2,6');
      await page.getByRole('radio', { name: 'aujourd’hui' }).check();
      measured.push(
        await timed(page, 'click', { kind: 'said', text: 'enregistré sur cette tablette' }, () =>
          page.getByRole('button', { name: 'Enregistrer' }).click(),
        ),
      );
    }
    const beside = await benchPage(context, browser);
    const raw = await beside.evaluate(([bytes, rounds]) => bench.rawPuts(bytes, rounds), [ROW_BYTES, ROUNDS] as const);
    const about = { what: 'save an INR, to « enregistré »', unit: 'ms', budget: 50, judged: 'p95' } as const;
    return [figure({ ...about, rawLimit: 'strict put of the same bytes' }, { measured, raw })];
  });
}

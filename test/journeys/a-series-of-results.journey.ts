import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { chooseDay, seeEveryPatient, watchErrors } from '#test/support/atTheTablet.ts';

describe('a nurse with the morning’s results, on a tablet held upright', () => {
  let region: RunningRegion;
  let tablet: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region, viewport: VIEWPORTS.portrait });
    errors = watchErrors(tablet.page);
    await seeEveryPatient(tablet.page, { timeout: 60_000 });
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('sees who is expected, the latest first, with the days they are late', async () => {
    const { page } = tablet;
    await page.getByRole('navigation').getByRole('link', { name: 'Attendus' }).click();
    const late = await page.getByText(/^en retard de\s\d+\sjours$/).allInnerTexts();
    const days = late.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('enters two in a row without leaving the list, by the keys of the pad and one Enter each', async () => {
    const { page } = tablet;
    const before = await expected();
    await page.getByRole('button', { name: 'Commencer la saisie en série' }).click();
    for (const [index, keys] of [
      ['2', 'virgule', '5'],
      ['2', 'virgule', '7'],
    ].entries()) {
      for (const key of keys) await page.getByRole('button', { name: key, exact: true }).click();
      await chooseDay(page, 'hier');
      await page.getByRole('button', { name: 'Enregistrer et suivant' }).click();
      await answerDoubts();
      await page
        .getByText(index === 0 ? /^1\sINR enregistré$/ : /^2\sINR enregistrés$/)
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: 'Terminer la série' }).click();
    // The list is derived, and follows what was saved within moments.
    await expect.poll(expected, { timeout: 15_000 }).toBe(before - 2);
  });

  it('met no error that she was not told of', () => {
    expect(errors()).toEqual([]);
  });

  async function expected(): Promise<number> {
    const text = await tablet.page.getByText(/^\d+\srésultats attendus$/).innerText();
    return Number.parseInt(text, 10);
  }

  /** A late patient's INR may be far from his last: the question is answered, as she would after a look at the paper. */
  async function answerDoubts(): Promise<void> {
    const yes = tablet.page.getByRole('dialog').getByRole('button', { name: /^Oui, enregistrer/ });
    const saved = tablet.page.getByText(/INR enregistrés?/).first();
    await yes.or(saved).first().waitFor();
    if (await yes.isVisible()) await yes.click();
  }
});

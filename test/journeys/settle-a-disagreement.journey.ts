import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { inrRow, openPatient, typeInr, watchErrors } from '#test/support/atTheTablet.ts';

const SECONDS = 1_000;
const SOON = { timeout: 60 * SECONDS };
const MARCEL = { typed: '03/09/1944', name: /BOUVERET MARCEL/i };

describe('two nurses who corrected the same INR without seeing each other', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let sophie: TabletPage;
  let errors: (() => readonly string[])[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel', viewport: VIEWPORTS.portrait });
    sophie = await anEnrolledTablet({ region, account: 'Sophie Vuillemin' });
    errors = [watchErrors(claire.page), watchErrors(sophie.page)];
  });

  afterAll(async () => {
    await claire.close();
    await sophie.close();
    await region.end();
  });

  it('have both seen the INR of 3,71 that one of them entered', async () => {
    await openPatient(claire.page, MARCEL.typed, MARCEL.name);
    await openPatient(sophie.page, MARCEL.typed, MARCEL.name);
    await typeInr(claire.page, { inr: '3,71', day: 'hier' });
    await inrRow(sophie.page, '3,71').waitFor(SOON);
  });

  it('correct it offline, one to 3,17 and the other to 3,77', async () => {
    await claire.offline();
    await sophie.offline();
    await correct(claire.page, '3,71', '3,17');
    await correct(sophie.page, '3,71', '3,77');
  });

  it('both see the disagreement once the network is back, with both values, authors and reasons', async () => {
    await claire.online();
    await sophie.online();
    for (const { page } of [claire, sophie]) {
      await page.getByRole('link', { name: 'Voir et trancher' }).click(SOON);
      await page
        .getByRole('heading', { name: /À vérifier/ })
        .first()
        .waitFor();
      await claim(page, /INR 3,17/)
        .getByText(/Claire Morel, le/)
        .waitFor();
      await claim(page, /INR 3,77/)
        .getByText(/Sophie Vuillemin, le/)
        .waitFor();
      expect(await claim(page, /Motif.*erreur de saisie/).count()).toBe(2);
    }
  });

  it('settle it on one tablet, with one touch and a reason', async () => {
    const { page } = sophie;
    await claim(page, /INR 3,17/)
      .getByRole('button', { name: /Retenir/ })
      .click();
    await page.getByRole('radio', { name: /vérifié sur le résultat/ }).check();
    await page.getByRole('button', { name: 'Trancher' }).click();
    await page.getByText(/Tranché.*enregistré sur cette tablette/).waitFor();
  });

  it('find it settled on both, and the other value in the history', async () => {
    for (const { page } of [claire, sophie]) {
      await openPatient(page, MARCEL.typed, MARCEL.name);
      await inrRow(page, '3,17').waitFor(SOON);
      await page.getByRole('link', { name: 'Voir et trancher' }).waitFor({ state: 'detached' });
      await inrRow(page, '3,17')
        .getByRole('button', { name: /Historique/ })
        .click();
      await page.getByRole('dialog').getByText(/3,77/).first().waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('met no error that they were not told of', () => {
    expect(errors.flatMap((seen) => seen())).toEqual([]);
  });
});

/** One side of the disagreement, on the screen that settles it. */
function claim(page: Page, text: RegExp) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: text });
}

async function correct(page: Page, from: string, to: string): Promise<void> {
  await inrRow(page, from)
    .getByRole('link', { name: /Corriger/ })
    .click();
  await page.getByRole('textbox', { name: 'INR' }).fill(to);
  await page.getByRole('radio', { name: 'erreur de saisie' }).check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(/Correction enregistrée sur cette tablette/).waitFor();
}

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { seeEveryPatient, watchErrors } from '#test/support/atTheTablet.ts';

const SECONDS = 1_000;
const SOON = { timeout: 60 * SECONDS };

describe('whether a patient is complex, and why', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let girod: TabletPage;
  let errors: (() => readonly string[])[];
  let toSee = 0;

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel', viewport: VIEWPORTS.portrait });
    girod = await anEnrolledTablet({ region, account: 'Dr Antoine Girod' });
    errors = [watchErrors(claire.page), watchErrors(girod.page)];
    await seeEveryPatient(claire.page, SOON);
    await seeEveryPatient(girod.page, SOON);
  });

  afterAll(async () => {
    await claire.close();
    await girod.close();
    await region.end();
  });

  it('stands in a list offline, the first priority first', async () => {
    await claire.offline();
    const { page } = claire;
    await toComplexList(page);
    toSee = await countOf(page, /^À voir/);
    expect(toSee).toBeGreaterThan(0);
    const about = await page.locator('.complexity-about').allTextContents();
    const classes = about.map((text) => Number(/P([1-4])/.exec(text)?.[1]));
    expect(classes).toEqual(classes.toSorted((a, b) => a - b));
  });

  it('is told by rule, with data, threshold, dates, source and what would end it', async () => {
    const { page } = claire;
    await page.locator('.patient-line').first().click();
    await page.getByRole('heading', { name: 'Patient complexe ?' }).waitFor();
    await page.getByRole('link', { name: 'Voir pourquoi' }).click();
    const card = page.getByRole('region', { name: /^C\d[abc] :/ }).first();
    await card.waitFor();
    await expect.poll(() => card.textContent()).toMatch(/seuil/);
    await card.getByText('Pour en sortir').waitFor();
    await card.getByText('Seuils et sources').click();
    await card
      .getByText(/^Source\s:/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Qui voir d’abord' }).waitFor();
    await page.getByText(/Fragilité [012] sur 2/).waitFor();
    await page.getByRole('heading', { name: /HAS-BLED (entre \d et \d|\d) sur 9/ }).waitFor();
  });

  it('a decision asks for a reason and an end, and takes the flag off the worklist only', async () => {
    const { page } = claire;
    const rules = await page.getByRole('button', { name: 'Prendre en compte' }).count();
    await page.getByRole('button', { name: 'Prendre en compte' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.getByText('Écrivez le motif de la décision.').waitFor();
    await dialog.getByText(/Choisissez jusqu’à quand/).waitFor();
    for (let left = rules; left > 0; left -= 1) {
      if ((await dialog.count()) === 0) await page.getByRole('button', { name: 'Prendre en compte' }).first().click();
      await dialog.getByLabel('Motif').fill('vu avec le médecin traitant');
      await dialog.getByRole('radio', { name: '3 mois' }).check();
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => page.getByRole('button', { name: 'Remettre à voir' }).count()).toBe(rules - left + 1);
    }
    await page.getByText('Motif : vu avec le médecin traitant').first().waitFor();
    expect(await page.getByRole('heading', { name: /^C\d[abc] :/, level: 2 }).count()).toBe(rules);
    await toComplexList(page);
    await expect.poll(() => countOf(page, /^À voir/), SOON).toBe(toSee - 1);
    expect(await countOf(page, /^Complexes/)).toBeGreaterThanOrEqual(toSee);
  });

  it('the worst controlled stand first, by band of TTR', async () => {
    const { page } = claire;
    await toList(page, 'TTR les plus bas');
    await page
      .getByText(/^TTR \d+,\d\s%$/)
      .first()
      .waitFor();
    const shown = await page.getByText(/^TTR \d+,\d\s%$/).allTextContents();
    const figures = shown.map((text) => Number(/[\d,]+/.exec(text)?.[0].replace(',', '.')));
    expect(figures.slice(0, 5)).toEqual(figures.slice(0, 5).toSorted((a, b) => a - b));
  });

  it('a nurse may try other rules on her tablet, and not publish them', async () => {
    const { page } = claire;
    await toComplexList(page);
    await page.getByRole('link', { name: 'Voir les règles' }).click();
    await page.getByRole('button', { name: 'Préparer une autre version' }).click();
    await page.getByLabel('TTR bas sous').fill('95');
    await page.getByText(/Trop haut pour être un seuil voulu/).waitFor();
    await page.getByText('Seul un médecin du lieu peut publier des règles.').waitFor();
    await page.getByRole('button', { name: 'Jeter le brouillon' }).click();
    await page.getByRole('button', { name: 'Préparer une autre version' }).waitFor();
  });

  it('a physician tries a threshold, sees who enters by name, signs and publishes, offline', async () => {
    await girod.offline();
    const { page } = girod;
    await toComplexList(page);
    await page.getByRole('link', { name: 'Voir les règles' }).click();
    await page.getByRole('button', { name: 'Préparer une autre version' }).click();
    await page.getByLabel('TTR bas sous').fill('70');
    expect(await page.getByRole('button', { name: 'Publier cette version' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Essayer sur/ }).click();
    await page.getByText(/^Essayé le/).waitFor(SOON);
    await page.getByRole('heading', { name: /patients? entren?t?/ }).waitFor();
    expect(await page.locator('.rule-moved a').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Publier cette version' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Source ou décision').fill('ESC 2024, décision du service');
    await dialog.getByRole('button', { name: 'Signer et publier' }).click();
    await page.getByRole('heading', { name: 'Version 2, en vigueur ici' }).waitFor();
    await page
      .getByText(/^Signée par Dr Antoine Girod/)
      .first()
      .waitFor();
    await page.getByText('ESC 2024, décision du service').first().waitFor();
  });

  it('once both have the network, the nurse’s patients are judged by what he signed', async () => {
    await claire.online();
    await girod.online();
    await toComplexList(claire.page);
    await claire.page.getByText(/règles version 2\.$/).waitFor(SOON);
    expect(errors.flatMap((of) => of())).toEqual([]);
  });
});

/** Lists stand with the tools of the list of patients, folded away until they are wanted. */
async function toList(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByText('Listes et fichiers', { exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function toComplexList(page: Page): Promise<void> {
  await toList(page, 'Patients complexes');
}

/** The number behind the name of a filter. */
async function countOf(page: Page, name: RegExp): Promise<number> {
  const label = await page.locator('.segment').filter({ hasText: name }).textContent();
  return Number(/\d+/.exec(label ?? '')?.[0]);
}

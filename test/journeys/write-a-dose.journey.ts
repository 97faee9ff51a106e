import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { openPatient, typeInr, watchErrors } from '#test/support/atTheTablet.ts';

const SOON = { timeout: 60_000 };
const ODETTE = { typed: '27/01/1941', name: /JACQUEMIN ODETTE/i };

describe('a dose, from the nurse who writes it to the page the patient takes home', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let girod: TabletPage;
  let errors: (() => readonly string[])[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel', viewport: VIEWPORTS.portrait });
    girod = await anEnrolledTablet({ region, account: 'Dr Antoine Girod' });
    errors = [watchErrors(claire.page), watchErrors(girod.page)];
  });

  afterAll(async () => {
    await claire.close();
    await girod.close();
    await region.end();
  });

  it('is written offline in quarters, seen as a calendar, and left for the prescriber', async () => {
    const { page } = claire;
    await claire.offline();
    await openTreatment(page);
    await page.getByRole('link', { name: 'Écrire une dose' }).first().click();
    await page.getByRole('radio', { name: 'En alternance' }).check();
    await setTo(page, 'Jour 1', '½ comprimé');
    await page.getByRole('button', { name: 'Un jour de moins dans le cycle' }).click();
    await setTo(page, 'Jour 2', '¾ comprimé');
    // Clinical reference 4.6: half and three quarters of 20 mg in turn.
    await page.getByText('en moyenne 12,5 mg par jour, 87,5 mg par semaine (85 ou 90 mg selon la semaine)').waitFor();
    await page.getByRole('button', { name: 'Enregistrer la dose' }).click();
    await page.getByText('Indiquez qui a décidé, ou « Personne encore ».').first().waitFor();
    await page.getByRole('radio', { name: /Personne encore/ }).check();
    await saveDose(page);
    await page.getByText(/Dose à valider, enregistrée sur cette tablette/).waitFor();
  });

  it('is not the current dose: the one before it is told, and printed', async () => {
    const { page } = claire;
    const current = card(page, 'Dose en cours');
    await card(page, 'À valider').getByText('Préviscan 20 mg : ½ puis ¾ comprimé, en alternance').waitFor();
    expect(await current.getByText('½ puis ¾ comprimé').count()).toBe(0);
    await page.getByRole('link', { name: 'Imprimer le calendrier' }).click();
    await page.locator('.dose-sheet').first().waitFor();
    expect(await page.locator('.dose-sheet').getByText('¾ comprimé', { exact: true }).count()).toBe(0);
  });

  it('stands on the physician’s list once it was sent, and he validates it offline', async () => {
    await claire.online();
    const { page } = girod;
    await page.getByRole('navigation').getByRole('link', { name: 'À valider' }).click();
    await page.getByRole('main').getByRole('link', { name: ODETTE.name }).click(SOON);
    await girod.offline();
    await card(page, 'À valider').getByRole('button', { name: 'Valider' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(6);
    await dialog.getByRole('button', { name: 'Valider' }).click();
    await page.getByText(/Dose validée, enregistrée sur cette tablette/).waitFor();
    await card(page, 'Dose en cours')
      .getByText(/décidée par Dr Antoine Girod \(en personne\)/)
      .waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'À valider' }).click();
    await expect.poll(() => page.getByRole('main').getByRole('link', { name: ODETTE.name }).count()).toBe(0);
  });

  it('is then the dose of the nurse’s tablet, printed in two pages, and the printing is noted', async () => {
    await girod.online();
    const { page } = claire;
    const sheet = page.locator('.dose-sheet');
    await sheet.getByText('¾ comprimé', { exact: true }).first().waitFor(SOON);
    await sheet.getByText('JACQUEMIN').first().waitFor();
    await sheet.getByText('Urgence : appelez le 15').waitFor();
    expect(await sheet.count()).toBe(2);
    expect(await smallestPrint(page)).toBeGreaterThanOrEqual(16);
    // What a printer would get: the browser prints, and nothing of the screen comes with it.
    expect(await printedPages(page)).toEqual(['595 x 842', '595 x 842']);
    await page.getByText('Impression notée dans le dossier').waitFor();
    await page.getByRole('link', { name: 'Retour au traitement' }).click();
    await page.getByText(/Dernier calendrier imprimé le/).waitFor();
  });

  it('is marked when an INR of before its day comes afterwards, and no other dose takes its place', async () => {
    const { page } = claire;
    await openPatient(page, ODETTE.typed, ODETTE.name);
    await typeInr(page, { inr: '3,4', day: 'hier' });
    await openTreatment(page);
    await card(page, 'Dose en cours').getByText('INR 3,4 du', { exact: false }).first().waitFor();
    await card(page, 'Dose en cours').getByText('Données arrivées depuis cette dose').waitFor();
    await page.getByRole('link', { name: 'Imprimer le calendrier' }).click();
    await page.getByText(/repose sur une dose dont les données ont changé/).waitFor();
  });

  it('met no error that they were not told of', () => {
    expect(errors.flatMap((seen) => seen())).toEqual([]);
  });
});

async function openTreatment(page: Page): Promise<void> {
  await openPatient(page, ODETTE.typed, ODETTE.name);
  await page.getByRole('link', { name: 'Traitement', exact: true }).click();
  await card(page, 'Dose en cours').waitFor();
}

function card(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true });
}

/** Touches « − » until the day says the dose: Odette takes one tablet and more. */
async function setTo(page: Page, day: string, dose: string): Promise<void> {
  for (let touches = 0; touches < 12; touches += 1) {
    if (await page.getByRole('group', { name: `${day} : ${dose}`, exact: true }).isVisible()) return;
    await page.getByRole('button', { name: `Moins, ${day}` }).click();
  }
  throw new Error(`${day} never said ${dose}`);
}

/** Saves, and answers the questions that a big change raises. */
async function saveDose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer la dose' }).click();
  const confirm = page.getByRole('button', { name: 'Oui, enregistrer cette dose' });
  const saved = page.getByText(/enregistrée sur cette tablette/);
  await confirm.or(saved).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
}

/** The sheets that come out, each with its size in points: A4 is 595 by 842. */
async function printedPages(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

/** The smallest type on the pages, in points; the browser counts in pixels, which leaves a rounding. */
function smallestPrint(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.dose-sheet *')].filter((part) => part.textContent.trim() !== '');
    return Math.min(...texts.map((part) => Math.round(parseFloat(getComputedStyle(part).fontSize) * 7.2) / 9.6));
  });
}

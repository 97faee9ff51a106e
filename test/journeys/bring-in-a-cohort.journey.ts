import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { watchErrors } from '#test/support/atTheTablet.ts';

const SECONDS = 1_000;
const HOSPITAL = 'test/fixtures/cohort/mimic-demo-excerpt.csv';
const NUMBERED = /Dossier 105331/;

describe('a nurse who leaves another program, with no network', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel' });
    errors = watchErrors(claire.page);
    await goTo('/patients');
    await claire.page.getByText('Transmis').waitFor({ timeout: 60 * SECONDS });
    await claire.page.getByLabel('Trouver un patient').waitFor({ timeout: 60 * SECONDS });
    await region.stop();
    await claire.offline();
  });

  afterAll(async () => {
    await claire.close();
    await region.end();
  });

  it('is told how to save a workbook that is called .csv', async () => {
    const { page } = claire;
    await goTo('/import');
    await page.getByLabel('Fichier CSV').setInputFiles({
      name: 'cohorte.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]),
    });
    await page
      .getByRole('alert')
      .getByText(/CSV UTF-8/)
      .waitFor();
  });

  it('sees what a hospital’s list holds, and why some rows cannot be taken, before anything is kept', async () => {
    const { page } = claire;
    await check();
    await page.getByText('6 patients sans identité, sous leur numéro').waitFor();
    await page.getByText('La ligne ne nomme aucun patient').waitFor();
    await page.getByText('L’INR est au-dessus de 20').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger la liste (CSV)' }).click();
    const list = await readFile((await (await downloading).path()) ?? '', 'utf8');
    expect(list).toMatch(/^\uFEFFligne;colonne;/);
    expect(list).toContain('37;valeur de l’INR;21.7;');
  });

  it('brings it in, and finds « Dossier 105331 » by its number, its range to be confirmed', async () => {
    const { page } = claire;
    await page.getByRole('button', { name: 'Importer 6 patients et 32 INR' }).click();
    await page.getByText('Import terminé').waitFor({ timeout: 60 * SECONDS });
    await goTo('/patients');
    await page.getByLabel('Trouver un patient').fill('dossier 105331');
    await page.getByRole('main').getByRole('link', { name: NUMBERED }).click();
    await page.getByRole('heading', { name: NUMBERED }).waitFor();
    await page.getByText('identité à compléter').waitFor();
    await page.getByText('cible à confirmer').first().waitFor();
    await page.getByText('provisoire').first().waitFor();
  });

  it('brings the same file in again, and nothing changes', async () => {
    const { page } = claire;
    await goTo('/import');
    await check();
    await page.getByText('il n’y a rien à importer').waitFor();
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  });

  it('confirms a range she chose herself: it is no more to be confirmed, and the next is shown', async () => {
    const { page } = claire;
    await goTo('/ranges-to-confirm');
    await page.getByText(/6\spatients/).waitFor();
    await page.getByRole('main').getByRole('link', { name: NUMBERED }).click();
    await page.getByRole('heading', { name: NUMBERED }).waitFor();
    await page.getByRole('button', { name: 'Confirmer cette cible' }).click();
    await page.getByText('Choisissez une cible').waitFor();
    await page.getByRole('radio', { name: /^2,5/ }).check();
    await page.getByRole('button', { name: 'Confirmer cette cible' }).click();
    await page.getByText(/Cible 2,5.*3,5 confirmée, enregistrée sur cette tablette/).waitFor();
    await page.getByRole('heading', { name: /Dossier/ }).waitFor();
    expect(await page.getByRole('heading', { name: NUMBERED }).count()).toBe(0);
    await goTo('/ranges-to-confirm');
    await page.getByText(/5\spatients/).waitFor();
  });

  it('has it sent by itself once the network is back, and the region keeps all of it', async () => {
    const { page } = claire;
    await region.restart();
    await claire.online();
    await page
      .getByRole('banner')
      .getByText('Transmis')
      .waitFor({ timeout: 90 * SECONDS });
    await goTo('/patients');
    await page.getByLabel('Trouver un patient').fill('105331');
    await page.getByRole('main').getByRole('link', { name: NUMBERED }).click();
    await page.getByRole('heading', { name: NUMBERED }).waitFor();
    expect(await page.getByText(/refusé par la région|retenu par la région/).count()).toBe(0);
  });

  it('met no error on the way that she was not told of', () => {
    expect(errors()).toEqual([]);
  });

  /** The dry run of the hospital's list, with what it does not say itself. */
  async function check(): Promise<void> {
    const { page } = claire;
    await page.getByLabel('Fichier CSV').setInputFiles(HOSPITAL);
    await page.getByRole('radio', { name: 'laboratoire' }).check();
    await page.getByRole('radio', { name: /^2\s–\s3$/ }).check();
    await page.getByRole('button', { name: 'Vérifier sans rien enregistrer' }).click();
    await page.getByRole('heading', { name: 'Ce que l’import ferait' }).waitFor({ timeout: 60 * SECONDS });
  }

  /** Inside the app: loading an address anew would lock the tablet. */
  async function goTo(path: string): Promise<void> {
    await claire.page.evaluate((to) => {
      history.pushState({ ours: true }, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: { ours: true } }));
    }, path);
  }
});

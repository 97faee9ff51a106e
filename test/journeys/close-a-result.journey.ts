import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { inrRow, openPatient, typeInr, watchErrors } from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const JEANNE = { typed: '12/04/1938', name: /GRANDCLEMENT JEANNE/i };

describe('a nurse closes a result without the network', () => {
  let region: RunningRegion;
  let tablet: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region });
    await tablet.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await region.stop();
    await tablet.offline();
    errors = watchErrors(tablet.page);
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('is led from the saved INR to its closing', async () => {
    const { page } = tablet;
    await openPatient(page, JEANNE.typed, JEANNE.name);
    await typeInr(page, { inr: '3,2', day: 'aujourd’hui' });
    await page.getByRole('button', { name: 'Traiter ce résultat' }).click();
    await page.getByText('Ouvert : personne n’a encore été prévenu.').waitFor();
    await page.getByText('INR 3,2', { exact: true }).waitFor();
    await page.getByText(/^\+ 0,\d+ en \d+/).waitFor();
  });

  it('asks the questions at this INR: one yes, the dose really taken, no to the rest', async () => {
    const { page } = tablet;
    const other = page.getByRole('group', { name: 'Une autre dose que celle prescrite ?' });
    await other.getByRole('radio', { name: 'oui' }).check();
    await page.getByRole('button', { name: 'Jour 1 : un quart de plus' }).click();
    await page.getByRole('button', { name: 'Non à toutes les autres' }).click();
    await page.getByRole('button', { name: 'Enregistrer les réponses' }).click();
    await page.getByText('oui : autre dose prise').waitFor();
    await page.getByText(/^dose prise\s:\s/).waitFor();
    await page.getByText(/^C’est vous qui vous en occupez depuis/).waitFor();
  });

  it('finds what she was typing again after the battery died, and what she had saved', async () => {
    await tablet.page.getByRole('radio', { name: 'dose inchangée' }).check();
    await tablet.page.getByLabel('Décidé par').fill('Dr Roche');
    await tablet.page.getByLabel('Note libre sur ce résultat').fill('Part en cure demain.');
    // What is typed is kept at each letter; a battery that dies within the same instant is no test of it.
    await tablet.page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 500))));
    const page = await tablet.restartBrowser();
    errors = watchErrors(page);
    await unlockTablet(page, A_PASSPHRASE);
    await openPatient(page, JEANNE.typed, JEANNE.name);
    await inrRow(page, '3,2')
      .first()
      .getByRole('link', { name: /^Traiter/ })
      .click();
    await page.getByText('oui : autre dose prise').waitFor();
    await expect.poll(() => page.getByLabel('Décidé par').inputValue()).toBe('Dr Roche');
    await expect.poll(() => page.getByLabel('Note libre sur ce résultat').inputValue()).toBe('Part en cure demain.');
  });

  it('records the decision with who decided, the next control by its source, and the note', async () => {
    const { page } = tablet;
    await page.getByText(/éclaircissez-le avant de décider/).waitFor();
    await page.getByRole('radio', { name: 'par téléphone' }).check();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('Dr Roche, par téléphone').waitFor();
    await page.getByText(/ANSM 2014/).waitFor();
    await page.getByRole('button', { name: /^Prendre le/ }).click();
    await page.getByRole('button', { name: 'Fixer cette date' }).click();
    await page.getByRole('button', { name: 'Enregistrer la note' }).click();
    await page.getByText('Part en cure demain.', { exact: true }).first().waitFor();
  });

  it('is not rid of it by a voicemail', async () => {
    const { page } = tablet;
    await page.getByRole('radio', { name: 'répondeur' }).check();
    await page.getByRole('button', { name: 'Enregistrer l’appel' }).click();
    await page.getByText(/^Ouvert\s:\s1\sappel sans réponse utile/).waitFor();
  });

  it('is asked for the name of the person told, and only then rid of it', async () => {
    const { page } = tablet;
    await page.getByRole('radio', { name: 'prévenu(e)' }).check();
    await page.getByLabel('Nom de la personne').fill('');
    await page.getByRole('button', { name: 'Enregistrer l’appel' }).click();
    await page.getByText(/Écrivez le nom de la personne prévenue/).waitFor();
    await page.getByLabel('Nom de la personne').fill('Jeanne Vuillemin');
    await page.getByRole('group', { name: 'A répété la dose et la date' }).getByRole('radio', { name: 'oui' }).check();
    await page.getByRole('button', { name: 'Enregistrer l’appel' }).click();
    await page.getByText(/^Fermé\s:\sJeanne Vuillemin prévenu\(e\) aujourd’hui à/).waitFor();
    await page.getByText(/a répété\s:\soui/).waitFor();
  });

  it('finds it closed in the file, with the way back to what was done', async () => {
    const { page } = tablet;
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    const row = inrRow(page, '3,2').first();
    await row.getByRole('link', { name: /^Revoir ce qui a été fait/ }).waitFor();
    expect(await page.getByText(/^Résultat à traiter/).count()).toBe(0);
    expect(errors()).toEqual([]);
  });
});

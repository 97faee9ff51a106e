import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import {
  chooseDay,
  findPatient,
  inrRow,
  openPatient,
  seeEveryPatient,
  typeInr,
  watchErrors,
} from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const SECONDS = 1_000;
const JEANNE = /GRANDCLEMENT JEANNE/i;

describe('a nurse whose clinic has no network', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let sophie: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel' });
    sophie = await anEnrolledTablet({ region, account: 'Sophie Vuillemin' });
    errors = watchErrors(claire.page);
  });

  afterAll(async () => {
    await claire.close();
    await sophie.close();
    await region.end();
  });

  it('has the whole demonstration clinic on her tablet, and is told that its patients are fictitious', async () => {
    await seeEveryPatient(claire.page, { timeout: 60 * SECONDS });
    await claire.page.getByText('Démonstration – patients fictifs').waitFor();
    await claire.page.getByText('Transmis').waitFor();
  });

  it('starts the app and unlocks it with the server stopped, the network cut and the browser restarted', async () => {
    await claire.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await region.stop();
    await claire.offline();
    const page = await claire.restartBrowser();
    errors = watchErrors(page);
    await unlockTablet(page, A_PASSPHRASE);
    await seeEveryPatient(page);
  });

  it.each([
    { name: 'birth name', typed: 'grandclement' },
    { name: 'name in use', typed: 'vuillemin jea' },
    { name: 'birth date', typed: '12/04/1938' },
  ])('finds a patient by $name as she types', async ({ typed }) => {
    await findPatient(claire.page, typed, JEANNE);
  });

  it('is told that the day of the sample is wanting, rather than given the day of typing', async () => {
    const { page } = claire;
    await openPatient(page, '12/04/1938', JEANNE);
    await page.getByRole('link', { name: 'Saisir un INR' }).click();
    await page.getByRole('textbox', { name: 'INR' }).fill('2,7');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Choisissez le jour du prélèvement.').waitFor();
  });

  it('types 25, is asked whether she means 2,5, and saves 2,5', async () => {
    const { page } = claire;
    await page.getByRole('textbox', { name: 'INR' }).fill('25');
    await chooseDay(page, 'hier');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const question = page.getByRole('dialog');
    await question.getByText('Voulez-vous dire 2,5 ?').waitFor();
    await question.getByRole('button', { name: '2,5', exact: true }).click();
    await page.getByText(/INR 2,5 du .*enregistré sur cette tablette/).waitFor();
  });

  it('sees it at once in the table, kept on this tablet, and in the figures', async () => {
    const { page } = claire;
    await inrRow(page, '2,5').first().getByText('enregistré sur cette tablette').waitFor();
    await page
      .getByText(/Hors ligne|1 en attente/)
      .first()
      .waitFor();
  });

  it('opens the TTR and finds the new interval, the rules and a total', async () => {
    const { page } = claire;
    await page.getByRole('link', { name: 'Ouvrir le TTR' }).click();
    await page.getByRole('heading', { name: 'Le TTR, intervalle par intervalle' }).waitFor();
    await page.getByText('Total évalué').waitFor();
    await page.getByText(/Les 42 premiers jours du traitement ne sont pas comptés/).waitFor();
    await page.goBack();
  });

  it('corrects it with a reason, and the history keeps both', async () => {
    const { page } = claire;
    await inrRow(page, '2,5')
      .first()
      .getByRole('link', { name: /Corriger/ })
      .click();
    await page.getByRole('textbox', { name: 'INR' }).fill('2.6');
    await page.getByRole('radio', { name: 'erreur de saisie' }).check();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/Correction enregistrée sur cette tablette.*INR 2,6/).waitFor();
    await inrRow(page, '2,6')
      .first()
      .getByRole('button', { name: /Historique/ })
      .click();
    await page.getByRole('dialog').getByText('erreur de saisie').waitFor();
    await page.keyboard.press('Escape');
  });

  it('asks about 1,0 after a year around another value, and undoes what was confirmed', async () => {
    const { page } = claire;
    await typeInr(page, { inr: '1,0', day: 'aujourd’hui' });
    const question = page.getByRole('dialog');
    await question.getByText(/le patient est autour de .* depuis un an/).waitFor();
    await question.getByRole('button', { name: 'Oui, enregistrer 1,0' }).click();
    await page.getByText(/INR 1,0 du .*enregistré sur cette tablette/).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText(/INR annulé.*il ne compte plus/).waitFor();
    await expect.poll(() => inrRow(page, '1,0').count()).toBe(0);
  });

  it('keeps what she saved through another restart of the browser', async () => {
    const page = await claire.restartBrowser();
    errors = watchErrors(page);
    await unlockTablet(page, A_PASSPHRASE);
    await openPatient(page, '12/04/1938', JEANNE);
    await inrRow(page, '2,6').first().getByText('enregistré sur cette tablette').waitFor();
  });

  it('has it sent by itself once the server is back, and the other tablet shows it within seconds', async () => {
    await openPatient(sophie.page, '12/04/1938', JEANNE);
    expect(await inrRow(sophie.page, '2,6').count()).toBe(0);
    await region.restart();
    await claire.online();
    await inrRow(claire.page, '2,6')
      .first()
      .getByText('transmis')
      .waitFor({ timeout: 90 * SECONDS });
    await claire.page.getByRole('banner').getByText('Transmis').waitFor();
    await inrRow(sophie.page, '2,6')
      .first()
      .getByText('Claire Morel')
      .waitFor({ timeout: 90 * SECONDS });
    await inrRow(sophie.page, '2,6').first().getByText('corrigé').waitFor();
  });

  it('met no error on the way that she was not told of', () => {
    expect(errors()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { openPatient, typeInr, watchErrors } from '#test/support/atTheTablet.ts';

const SOON = { timeout: 60_000 };
const MARCEL = { typed: '03/09/1944', name: /BOUVERET MARCEL/i };

describe('a critical INR, entered on a telephone without the network', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let sophie: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel', viewport: VIEWPORTS.telephone });
    sophie = await anEnrolledTablet({ region, account: 'Sophie Vuillemin' });
    await claire.offline();
    errors = watchErrors(claire.page);
  });

  afterAll(async () => {
    await claire.close();
    await sophie.close();
    await region.end();
  });

  it('asks at once whether he bleeds or fell, before any conduct', async () => {
    const { page } = claire;
    await openPatient(page, MARCEL.typed, MARCEL.name);
    await typeInr(page, { inr: '7,2', day: 'aujourd’hui' });
    const asked = page.getByRole('dialog').getByRole('button', { name: /^Oui, enregistrer/ });
    const first = page.getByRole('group', { name: 'Saigne-t-il ?' });
    await asked.or(first).first().waitFor();
    if (await asked.isVisible()) await asked.click();
    await first.waitFor();
    await page.getByText(/INR 7,2 du .*enregistré sur cette tablette \(critique\)/).waitFor();
    expect(await page.getByText(/vitamine K/).count()).toBe(0);
    await page.getByRole('button', { name: 'Enregistrer ces deux réponses' }).click();
    await page.getByText('Répondez aux deux questions.').waitFor();
  });

  it('shows the line of the HAS table of his own range, 3 to 4.5, with its source, to a patient without a symptom', async () => {
    const { page } = claire;
    await answer('non', 'non');
    await page.getByText(/^Saut d’une prise\s;\savis spécialisé recommandé/).waitFor();
    await page.getByText(/GEHT-HAS.*avril 2008\. Version 1/).waitFor();
    await page.getByText(/ne propose aucune dose/).waitFor();
    expect(await page.getByText(/^Arrêt du traitement/).count()).toBe(0);
  });

  it('says 15 in large letters once he bleeds, and takes the table away', async () => {
    const { page } = claire;
    await page.getByRole('button', { name: 'Demander à nouveau' }).click();
    await answer('oui', 'non');
    const call = page.getByRole('link', { name: 'Appeler le 15 (SAMU)' });
    expect(await call.getAttribute('href')).toBe('tel:15');
    expect(await page.getByText(/vitamine K/).count()).toBe(0);
    await page.getByRole('button', { name: 'J’ai appelé le 15' }).click();
    await page.getByText(/^15 appelé, /).waitFor();
  });

  it('is handed over by name, and is not closed by it', async () => {
    const { page } = claire;
    await page.getByRole('button', { name: 'Passer la main' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Sophie Vuillemin/ }).check();
    await dialog.getByRole('button', { name: 'Confier ce résultat' }).click();
    await page.getByText(/^Confié à Sophie Vuillemin par Claire Morel depuis/).waitFor();
    await page.getByText('Ouvert : personne n’a encore été prévenu.').waitFor();
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await page.getByText('INR critique : 7,2 du', { exact: false }).waitFor();
    expect(errors()).toEqual([]);
  });

  it('reaches the colleague with what was asked and done, in her own name', async () => {
    await claire.online();
    const { page } = sophie;
    await openPatient(page, MARCEL.typed, MARCEL.name);
    await page.getByText('INR critique : 7,2 du', { exact: false }).waitFor(SOON);
    await page
      .getByRole('link', { name: /^Traiter l’INR 7,2/ })
      .first()
      .click();
    await page.getByText(/^Confié à Sophie Vuillemin par Claire Morel depuis/).waitFor();
    await page.getByText('Saignement : oui. Chute ou choc à la tête : non.').waitFor();
    await page.getByText(/^15 appelé, /).waitFor();
  });

  async function answer(bleeding: string, fall: string): Promise<void> {
    const { page } = claire;
    const group = (name: string) => page.getByRole('group', { name });
    await group('Saigne-t-il ?').getByRole('radio', { name: bleeding, exact: true }).check();
    await group('Chute ou choc à la tête ?').getByRole('radio', { name: fall, exact: true }).check();
    await page.getByRole('button', { name: 'Enregistrer ces deux réponses' }).click();
  }
});

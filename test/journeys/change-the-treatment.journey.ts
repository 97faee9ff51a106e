import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { findPatient, openPatient, watchErrors } from '#test/support/atTheTablet.ts';

const JEANNE = { typed: '12/04/1938', name: /GRANDCLEMENT JEANNE/ };

describe('a nurse without network, whose patient is given another range', () => {
  let region: RunningRegion;
  let tablet: TabletPage;
  let errors: () => readonly string[];
  let page: Page;

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region, account: 'Claire Morel', viewport: VIEWPORTS.portrait });
    page = tablet.page;
    errors = watchErrors(page);
    await tablet.offline();
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('writes it as a change from a day on, with its reason', async () => {
    await openCourse(page);
    await page.getByRole('button', { name: 'Le traitement ou la cible change' }).click();
    await page.getByRole('radio', { name: /^2,5\s–\s3,5$/ }).check();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Écrivez le motif').waitFor();
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click();
    await page.getByLabel('Motif').fill('décision du cardiologue');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/à partir du .*enregistrée sur cette tablette/).waitFor();
    await page
      .getByText(/^Depuis le/)
      .nth(1)
      .waitFor();
    await page
      .getByText(/cible 2,5\s–\s3,5/)
      .first()
      .waitFor();
  });

  it('sees the new range as the one in force, and the INRs of before still judged by theirs', async () => {
    await openPatient(page, JEANNE.typed, JEANNE.name);
    await page
      .locator('.range-in-force')
      .getByText(/^2,5\s–\s3,5$/)
      .waitFor();
    await page.getByText('dans la cible').first().waitFor();
  });

  it('corrects what she had read wrongly as a correction, which replaces and does not follow', async () => {
    await openCourse(page);
    await page
      .getByRole('button', { name: /Corriger la période/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'autre', exact: true }).check();
    await page.getByLabel('Borne basse').fill('3,5');
    await page.getByLabel('Borne haute').fill('3');
    await page.getByLabel('Motif').fill('ordonnance relue');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('La borne haute doit dépasser la borne basse').waitFor();
    await page.getByRole('radio', { name: /^3\s–\s4,5$/ }).check();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page
      .getByText(/cible 3\s–\s4,5/)
      .first()
      .waitFor();
    expect(await page.getByText(/^Depuis le/).count()).toBe(2);
    await page.getByRole('button', { name: 'Historique' }).click();
    const history = page.getByRole('dialog');
    await history.getByText(/^corrigé.*cible 3\s–\s4,5/).waitFor();
    await history.getByText(/^modifié.*cible 2,5\s–\s3,5/).waitFor();
    await history.getByText(/ordonnance relue/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('ends the follow-up with a day and a reason, and reads first what follows from it', async () => {
    await openPatient(page, JEANNE.typed, JEANNE.name);
    await page.getByRole('link', { name: 'Identité', exact: true }).click();
    await page.getByRole('link', { name: 'Changer le statut' }).click();
    await page.getByRole('button', { name: 'Changer le statut' }).click();
    await page.getByRole('radio', { name: 'passé à un AOD' }).check();
    await page.getByText(/Le patient sort des listes du jour et de retard/).waitFor();
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click();
    await page.getByLabel('Motif').fill('accord du cardiologue');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('en vigueur').waitFor();
    await page.getByText('passé à un AOD (accord du cardiologue)').waitFor();
  });

  it('finds the patient, who is said to be followed no more', async () => {
    const line = await findPatient(page, JEANNE.typed, JEANNE.name);
    await line.getByText('passé à un AOD').waitFor();
  });

  it('met no error that she was not told of', () => {
    expect(errors()).toEqual([]);
  });
});

async function openCourse(page: Page): Promise<void> {
  await openPatient(page, JEANNE.typed, JEANNE.name);
  await page.getByRole('link', { name: 'Traitement', exact: true }).click();
  await page.getByRole('link', { name: 'Modifier le traitement' }).click();
  await page.getByRole('heading', { name: 'Traitement et cible, par période' }).waitFor();
}

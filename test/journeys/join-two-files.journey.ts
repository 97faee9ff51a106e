import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { findPatient, inrRow, openPatient, watchErrors } from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const SOON = { timeout: 60_000 };
/** Written twice in the demonstration, four months apart and in another range. */
const YVETTE = { typed: 'CORDIE YVETTE', name: /CORDIE[RZ] YVETTE/i };

describe('a nurse without network who finds one woman under two names', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let sophie: TabletPage;
  let errors: (() => readonly string[])[];
  let otherInr: string;

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel' });
    sophie = await anEnrolledTablet({ region, account: 'Sophie Vuillemin' });
    errors = [watchErrors(claire.page), watchErrors(sophie.page)];
    await claire.offline();
  });

  afterAll(async () => {
    await claire.close();
    await sophie.close();
    await region.end();
  });

  it('is shown the two files side by side, and two homonyms beside them', async () => {
    const { page } = claire;
    await openDuplicates(page);
    await page.getByText(/2\spaires à vérifier/).waitFor();
    const name = pair(page, 'CORDIEZ').getByRole('row').filter({ hasText: 'Nom de naissance' });
    await name.getByText('proche').waitFor();
    const last = pair(page, 'CORDIEZ').getByRole('row').filter({ hasText: 'Dernier INR' });
    otherInr = await last.locator('td strong').nth(1).innerText();
  });

  it('says of the homonyms that they are two people, and is not asked again, not even tomorrow', async () => {
    const { page } = claire;
    await pair(page, 'MAIRE').getByRole('button', { name: 'Ce sont deux personnes' }).click();
    await page.getByText(/1\spaire à vérifier/).waitFor();
    await page.reload();
    await unlockTablet(page, A_PASSPHRASE);
    await openDuplicates(page);
    await page.getByText(/1\spaire à vérifier/).waitFor();
    expect(await pair(page, 'MAIRE').count()).toBe(0);
  });

  it('joins the two files, saying how she knows, may take it back at once, and joins them again', async () => {
    const { page } = claire;
    await join(page);
    await page.getByText('Aucun doublon à vérifier').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await pair(page, 'CORDIEZ').waitFor();
    await join(page);
    await page.getByText('Aucun doublon à vérifier').waitFor();
  });

  it('finds one line by either name, and one file with the INRs of both', async () => {
    const { page } = claire;
    for (const typed of ['CORDIEZ YVETTE', 'CORDIER YVETTE']) {
      await findPatient(page, typed, YVETTE.name);
      await page.getByText(/^1\spatient$/).waitFor();
    }
    await openPatient(page, 'CORDIEZ YVETTE', YVETTE.name);
    await page.getByText(/aussi\s: CORDIEZ YVETTE/).waitFor();
    await inrRow(page, otherInr).first().waitFor();
  });

  it('settles the ranges in which the two files differ by keeping one', async () => {
    const { page } = claire;
    await page.getByText(/À vérifier.*le traitement et la cible/).waitFor();
    await page.getByRole('link', { name: 'Voir et trancher' }).first().click();
    const kept = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /2,5.–.3,5/ });
    await kept.getByRole('button', { name: /Retenir/ }).click();
    await page
      .getByRole('radio', { name: /vérifié auprès du patient|vérifié avec le patient|patient/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Trancher' }).click();
    await page.getByText(/Tranché.*enregistré sur cette tablette/).waitFor();
    await kept.waitFor({ state: 'detached' });
  });

  it('and her colleague, once the network is back, sees one line too, settled', async () => {
    await claire.online();
    const { page } = sophie;
    await findPatient(page, YVETTE.typed, YVETTE.name);
    await page.getByText(/^1\spatient$/).waitFor(SOON);
    await openPatient(page, YVETTE.typed, YVETTE.name);
    await page.getByText(/À vérifier.*le prochain contrôle/).waitFor();
    expect(await page.getByText(/À vérifier.*le traitement et la cible/).count()).toBe(0);
  });

  it('parts them again, saying why, and each file has its own back', async () => {
    const { page } = sophie;
    await page.getByRole('link', { name: 'dossiers réunis' }).click();
    await page
      .getByText(/Motif\s: pièce d’identité vue/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Séparer le dossier de/ }).click();
    await page.getByRole('radio', { name: 'réunis par erreur' }).check();
    await page.getByRole('button', { name: 'Séparer', exact: true }).click();
    await page.getByText('Ce dossier n’est réuni avec aucun autre.').waitFor();
    await findPatient(page, YVETTE.typed, YVETTE.name);
    await page.getByText(/^2\spatients$/).waitFor();
    await openPatient(page, 'CORDIER YVETTE', /CORDIER YVETTE/i);
    expect(await inrRow(page, otherInr).count()).toBe(0);
    expect(await page.getByText(/aussi\s: CORDIEZ YVETTE/).count()).toBe(0);
  });

  it('met no error that they were not told of', () => {
    expect(errors.flatMap((seen) => seen())).toEqual([]);
  });
});

async function openDuplicates(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByText(/^\d+\spatients$/).waitFor();
  await page.getByText('Listes et fichiers').click();
  await page.getByRole('link', { name: 'Doublons de dossiers' }).click();
}

/** The card of a pair, by a name in it. */
function pair(page: Page, name: string) {
  return page.getByRole('region').filter({ has: page.getByText(name, { exact: true }) });
}

async function join(page: Page): Promise<void> {
  await pair(page, 'CORDIEZ').getByRole('button', { name: 'Réunir les deux dossiers' }).click();
  await page.getByRole('radio', { name: 'pièce d’identité vue' }).check();
  await page.getByRole('button', { name: 'Réunir', exact: true }).click();
  await page.getByText(/Dossiers réunis\s:/).waitFor();
}

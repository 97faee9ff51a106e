import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { findPatient, watchErrors } from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const SOON = { timeout: 60_000 };
const ZOE = { typed: 'dumas lefevre', name: /DUMAS-LEFEVRE/ };

describe('a nurse who creates a patient on a tablet without network', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let sophie: TabletPage;
  let errors: (() => readonly string[])[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel' });
    sophie = await anEnrolledTablet({ region, account: 'Sophie Vuillemin', viewport: VIEWPORTS.portrait });
    errors = [watchErrors(claire.page), watchErrors(sophie.page)];
    await claire.offline();
  });

  afterAll(async () => {
    await claire.close();
    await sophie.close();
    await region.end();
  });

  it('is shown, side by side, the patient who is here already, and has to open her or say why not', async () => {
    const { page } = claire;
    await newPatient(page, 'Grandclement Jeane 12/04/1938');
    await choose(page, 'femme');
    await page.getByText('Ce patient existe peut-être déjà').waitFor();
    await page.getByRole('row', { name: /Prénom JEANE JEANNE proche/ }).waitFor();
    await page.getByRole('row', { name: /Naissance.*identique/ }).waitFor();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText('Ouvrez le dossier existant, ou écrivez').waitFor();
    await page.getByRole('link', { name: 'Ouvrir ce dossier' }).click();
    await page.getByRole('heading', { name: /GRANDCLEMENT JEANNE/ }).waitFor();
  });

  it('finds her draft again after a lock, and may throw it away', async () => {
    const { page } = claire;
    await newPatient(page, '');
    await page.getByText('Votre brouillon est repris').waitFor();
    await page.getByRole('button', { name: 'Verrouiller' }).click();
    await unlockTablet(page, A_PASSPHRASE);
    await newPatient(page, '');
    expect(await page.getByRole('textbox', { name: 'Nom de naissance', exact: true }).inputValue()).toBe(
      'Grandclement',
    );
    await page.getByRole('button', { name: 'Effacer et recommencer' }).click();
    await page.getByText('Votre brouillon est repris').waitFor({ state: 'detached' });
  });

  it('is told each mistake at its place: a matricule whose key is wrong, a birth to come', async () => {
    const { page } = claire;
    await page.getByRole('textbox', { name: 'Nom de naissance', exact: true }).fill('Dùmas-Lefèvre');
    await page.getByLabel('Premier prénom de naissance').fill('Zoé');
    await page.getByLabel('Date de naissance', { exact: true }).fill('01/01/2100');
    await choose(page, 'femme');
    await choose(page, 'carte d’identité');
    await page.getByLabel('Matricule INS').fill('2 79 03 51 215 189 88');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText('Cette date est dans le futur.').waitFor();
    await page.getByText(/elle serait 89/).waitFor();
    await page.getByLabel('Date de naissance', { exact: true }).fill('28/03/1979');
    await page.getByLabel('Matricule INS').fill('2 79 03 51 215 189 89');
    await page.getByRole('button', { name: 'Continuer' }).click();
  });

  it('cannot begin fluindione, and no range is chosen for her', async () => {
    const { page } = claire;
    await choose(page, 'prothèse mécanique mitrale');
    await choose(page, 'fluindione');
    await choose(page, 'Préviscan 20 mg');
    await choose(page, 'initiation');
    await page.getByLabel('Premier jour de l’AVK', { exact: true }).fill('02/03/2020');
    await choose(page, 'au long cours');
    await choose(page, 'la clinique');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText(/ne se débute plus depuis le 01\/12\/2018/).waitFor();
    await page.getByText('elle n’est jamais supposée').waitFor();
    await choose(page, 'warfarine');
    await choose(page, 'Coumadine 5 mg');
    await choose(page, 'poursuite');
    await page.getByRole('radio', { name: /^3\s–\s4,5$/ }).check();
    await page.getByRole('button', { name: 'Premier jour de l’AVK' }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
  });

  it('picks a physician of the directory, and adds a cardiologist whose RPPS is asked about', async () => {
    const { page } = claire;
    await page.getByLabel('Téléphone', { exact: true }).fill('03 84 00 00 00');
    await choose(page, 'Médecin traitant');
    await page.getByLabel('Chercher dans l’annuaire').fill('bourgeois');
    await page.getByRole('button', { name: /Dr Hélène Bourgeois/ }).click();
    await choose(page, 'Cardiologue');
    await page.getByLabel('Chercher dans l’annuaire').fill('Dr Paul Vernier');
    await page.getByRole('button', { name: 'Nouveau cardiologue' }).click();
    await page.getByLabel('RPPS').fill('10000000018');
    await page.getByLabel('Nom du lieu').fill('Cabinet du Doubs');
    await page.getByRole('group', { name: 'Nouveau cardiologue' }).getByLabel('Commune').fill('Dole');
    await page.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
    await page.getByText(/La clé de ce RPPS ne correspond pas/).waitFor();
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByLabel('RPPS').fill('10000000017');
    await page.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
    await page.getByText('Cabinet du Doubs, Dole').waitFor();
  });

  it('says what the patient was told, and has her file at once', async () => {
    const { page } = claire;
    await page
      .getByRole('group', { name: /a été informé/ })
      .getByRole('radio', { name: 'oui' })
      .check();
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click();
    await choose(page, 'ne s’oppose pas');
    await page.getByRole('button', { name: 'Créer le dossier' }).click();
    await page.getByText(/Dossier de DUMAS-LEFEVRE ZOE créé, enregistré sur cette tablette/).waitFor();
    await page.getByRole('heading', { name: /DUMAS-LEFEVRE ZOE/ }).waitFor();
    await page
      .getByText(/^3\s–\s4,5$/)
      .first()
      .waitFor();
  });

  it('finds on the other tablet, once the network is back, who the patient is and who cares for her', async () => {
    await claire.online();
    await claire.page.getByText('Transmis', { exact: true }).waitFor(SOON);
    const { page } = sophie;
    await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
    await page.getByLabel('Trouver un patient').fill(ZOE.typed);
    await page.getByRole('main').getByRole('link', { name: ZOE.name }).waitFor(SOON);
    await (await findPatient(page, ZOE.typed, ZOE.name)).click();
    await page.getByRole('link', { name: 'Identité', exact: true }).click();
    await page.getByText('validée', { exact: true }).waitFor();
    await page.getByText(/montré et transmis seulement quand/).waitFor();
    expect(await page.getByText('279035121518989').count()).toBe(0);
    await page.getByText('Dr Paul Vernier').waitFor(SOON);
    await page.getByText('Dr Hélène Bourgeois').waitFor();
    await page.getByText('03 84 00 00 00').waitFor();
  });

  it('takes the identity back to provisional when a trait is corrected, with a reason', async () => {
    const { page } = sophie;
    await page.getByRole('button', { name: 'Modifier l’identité' }).click();
    await page.getByLabel('Premier prénom de naissance').fill('Zoée');
    await page.getByText(/elle redevient/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Dites si c’est une erreur à corriger ou un changement.').waitFor();
    await page.getByRole('radio', { name: /Une erreur à corriger/ }).check();
    await page.getByLabel('Motif').fill('relue sur l’acte');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('provisoire', { exact: true }).waitFor();
    await page.getByRole('heading', { name: /DUMAS-LEFEVRE ZOEE/ }).waitFor();
  });

  it('met no error that she was not told of', () => {
    expect(errors.flatMap((seen) => seen())).toEqual([]);
  });
});

/** From the list, with what was searched for in vain. */
async function newPatient(page: Page, typed: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByLabel('Trouver un patient').fill(typed);
  await page.getByRole('link', { name: 'Nouveau patient' }).click();
  await page.getByRole('heading', { name: 'Nouveau patient' }).waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
}

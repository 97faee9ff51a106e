import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factHash } from '#facts/factHash.ts';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { openPatient, watchErrors } from '#test/support/atTheTablet.ts';

const HENRI = { typed: '30/11/1947', name: /PERNOT HENRI/i };

describe('a nurse without network who takes a file and a list out of the app', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region, account: 'Claire Morel' });
    errors = watchErrors(claire.page);
    await claire.page.addInitScript(() => {
      // A headless browser has no printer: what would have been printed is counted.
      globalThis.print = () => void (document.documentElement.dataset['printed'] = document.title);
    });
    await claire.offline();
    await region.stop();
    await claire.page.reload();
    await claire.page.getByLabel('Phrase de passe', { exact: true }).fill('sabot tilleul marmite horizon');
    await claire.page.getByRole('button', { name: 'Déverrouiller' }).click();
  });

  afterAll(async () => {
    await claire.close();
    await region.end();
  });

  it('is warned, and finds the whole file on a page that says its age and its convention', async () => {
    const { page } = claire;
    await openPatient(page, HENRI.typed, HENRI.name);
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByText('Ce qui est exporté quitte la tablette chiffrée').waitFor();
    await page.getByText('Aucun document n’a quitté l’application pour ce patient.').waitFor();
    await page.getByRole('link', { name: 'Préparer la page à imprimer' }).click();
    await page.getByText(/Données de la région du \d\d\/\d\d\/\d{4}/).waitFor();
    await page.getByText(/Convention ROS-C56-IND42-DROP, version \d/).waitFor();
    for (const part of ['Identité', 'Traitement et cibles', 'INR', 'Doses', 'Corrections et mises au point']) {
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
    }
    await page.getByRole('row').filter({ hasText: '>\u00a08,0' }).getByText('2,0\u00a0–\u00a03,0').waitFor();
  });

  it('prints it: traced first, under a title that names no patient', async () => {
    const { page } = claire;
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await page.getByText('Impression du dossier enregistrée').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['printed']))
      .toMatch(/Dossier complet/);
    expect(await page.title()).not.toMatch(/PERNOT/i);
    await page.goBack();
    await issued(page, /dossier complet, imprimé/)
      .getByText(/Claire Morel, le/)
      .waitFor();
  });

  it('saves its facts byte for byte, under a name that names no patient', async () => {
    const { page } = claire;
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Enregistrer les données brutes' }).click(),
    );
    expect(name).toMatch(/^equilibre-dossier-\d{4}-\d\d-\d\d\.json$/);
    type Read = { readonly files: readonly { readonly facts: readonly { bytes: string; sha256: string }[] }[] };
    const facts = (JSON.parse(text) as Read).files.flatMap((file) => file.facts);
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter(({ bytes, sha256 }) => factHash(bytes) !== sha256)).toEqual([]);
    expect(facts.some(({ bytes }) => bytes.includes('"PERNOT"'))).toBe(true);
    await issued(page, /données brutes, enregistré en fichier/).waitFor();
  });

  it('saves the list of followed patients for a spreadsheet, with the columns she chose', async () => {
    const { page } = claire;
    await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
    await page.getByText('Listes et fichiers').click();
    await page.getByRole('link', { name: 'Exporter la liste' }).click();
    await page.getByRole('checkbox', { name: 'Nom de naissance' }).check();
    await page.getByRole('checkbox', { name: 'Sexe' }).uncheck();
    await page.getByRole('button', { name: /Préparer le fichier \(\d+\spatients\)/ }).click();
    await page.getByRole('heading', { name: 'Ce fichier quitte la tablette chiffrée' }).waitFor();
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
    );
    expect(name).toMatch(/^equilibre-patients-\d{4}-\d\d-\d\d\.csv$/);
    const [heading = '', ...lines] = text.trimEnd().split('\r\n');
    expect(heading).toMatch(/^\ufeff"Nom de naissance";"Date de naissance";"Suivi"/);
    expect(heading).not.toContain('Sexe');
    const henri = lines.find((line) => line.startsWith('"PERNOT";30/11/1947'));
    expect(henri).toContain(';"suivi actif";');
    expect(henri).toMatch(/;\d+,\d;"(ferme|provisoire)";"ROS-C56-IND42-DROP v\d+";\d\d\/\d\d\/\d{4};/);
  });

  it('all of it is traced: three entries wait, and go once the region is back', async () => {
    const { page } = claire;
    await region.restart();
    await claire.online();
    await page.getByText('Transmis', { exact: true }).waitFor({ timeout: 60_000 });
    await openPatient(page, HENRI.typed, HENRI.name);
    await page.getByRole('link', { name: 'Documents' }).click();
    await issued(page, /données brutes/).waitFor();
    expect(await page.getByText(/refusé|retenu/).count()).toBe(0);
  });

  it('met no error that she was not told of', () => {
    expect(errors()).toEqual([]);
  });
});

function issued(page: Page, document: RegExp) {
  return page.getByRole('listitem').filter({ hasText: document }).first();
}

async function downloaded(page: Page, save: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { format } from '#i18n/fr/format.ts';
import { anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { openPatient, watchErrors } from '#test/support/atTheTablet.ts';

const JEANNE = /GRANDCLEMENT JEANNE/i;
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()) as LocalDate;

/** A day as a nurse types it. */
const typed = (days: number) => format.day(addDays(TODAY, days));

async function add(page: Page, what: string): Promise<void> {
  await page.getByRole('link', { name: what, exact: true }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
}

async function save(page: Page, said: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('status').getByText(said).waitFor();
  await page.getByRole('heading', { name: 'Pathologies', exact: true }).waitFor();
}

/** The line of a topic that says something. */
function line(page: Page, words: RegExp) {
  return page.locator('.clinical-line').filter({ hasText: words });
}

describe('a nurse writes down what a patient has, takes and went through, with no network', () => {
  let region: RunningRegion;
  let claire: TabletPage;
  let errors: () => readonly string[];

  beforeAll(async () => {
    region = await aRunningRegion();
    claire = await anEnrolledTablet({ region });
    errors = watchErrors(claire.page);
    await region.stop();
    await claire.offline();
    await openPatient(claire.page, '12/04/1938', JEANNE);
    await claire.page.getByRole('link', { name: 'Clinique', exact: true }).click();
  });

  afterAll(async () => {
    await claire.close();
    await region.end();
  });

  it('ticks a disease, is asked how severe it is, and says by which criterion', async () => {
    const { page } = claire;
    await add(page, 'Ajouter des pathologies');
    await page.getByRole('checkbox', { name: 'insuffisance cardiaque' }).check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Répondez ici. « Inconnu » est une réponse.').waitFor();
    await page.getByRole('radio', { name: 'sévère', exact: true }).check();
    await page.getByRole('radio', { name: 'NYHA III ou IV' }).check();
    await save(page, /1.pathologie enregistrée sur cette tablette/);
    await line(page, /insuffisance cardiaque/)
      .getByText('enregistré sur cette tablette')
      .waitFor();
  });

  it('finds a medicine by its brand, reads what it does and by whom, and when an INR is due', async () => {
    const { page } = claire;
    await page.getByRole('link', { name: 'Ajouter un médicament', exact: true }).click();
    await page.getByLabel('Nom ou marque du médicament').fill('kardeg');
    await page.getByRole('button', { name: /avec antécédent d’ulcère/ }).click();
    await page.getByText('déconseillé avec un AVK').waitFor();
    await page.getByText(/Source.*Thésaurus des interactions, ANSM/).waitFor();
    await page.getByLabel('Début le').fill(typed(-2));
    await page.getByText(`Soit entre le ${typed(1)} et le ${typed(2)}.`, { exact: false }).waitFor();
    await save(page, /Kardégic.*enregistré sur cette tablette/);
  });

  it('is refused a discharge before the admission, in its place, and keeps what she typed', async () => {
    const { page } = claire;
    await add(page, 'Ajouter une hospitalisation');
    await page.getByRole('radio', { name: 'hospitalisation' }).check();
    await page.getByLabel('Entrée le').fill(typed(-50));
    await page.getByLabel('Sortie le').fill(typed(-51));
    await page.getByRole('radio', { name: 'non', exact: true }).check();
    await page.getByLabel('Motif').selectOption('bleeding');
    await page.getByRole('radio', { name: 'certain' }).check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La sortie est avant l’entrée. Vérifiez les deux dates.').waitFor();
    await page.getByLabel('Sortie le').fill(typed(-45));
    await save(page, /hospitalisation du .*enregistré sur cette tablette/);
  });

  it('opens the TTR and finds the interval left out as « hospitalisation »', async () => {
    const { page } = claire;
    await page.getByRole('link', { name: 'Synthèse' }).click();
    await page.getByRole('link', { name: 'Ouvrir le TTR' }).click();
    await page.getByText('laissé de côté : hospitalisation').waitFor();
    await page.getByText('Hospitalisations', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Clinique', exact: true }).click();
  });

  it('writes a bleeding with its severity, and the AVK stopped and taken again', async () => {
    const { page } = claire;
    await add(page, 'Ajouter un événement');
    await page.getByRole('radio', { name: 'saignement' }).check();
    await page.getByLabel('Survenu le').fill(typed(-50));
    await page.getByRole('radio', { name: 'majeur', exact: true }).check();
    await page.getByLabel('Où ?').selectOption('gastrointestinal');
    await page.getByRole('radio', { name: 'certain' }).check();
    await page.getByLabel('INR au moment de l’événement').fill('7,2');
    await page.getByRole('radio', { name: 'guéri' }).check();
    await save(page, /saignement, digestif.*enregistré sur cette tablette/);
    await add(page, 'Noter un arrêt des AVK');
    await page.getByLabel('Arrêt le').fill(typed(-50));
    await page.getByLabel('Pourquoi ?').selectOption('bleeding');
    await save(page, /Arrêt des AVK.*enregistré sur cette tablette/);
    await page.getByRole('link', { name: /Noter la reprise/ }).click();
    await page.getByLabel('Reprise le').fill(typed(-47));
    await save(page, /AVK repris.*enregistré sur cette tablette/);
    await line(page, /Arrêt des AVK.*saignement/)
      .getByText(`du ${typed(-50)} au ${typed(-47)}`)
      .waitFor();
  });

  it('plans an operation, says who decides, and sets the next control by ticking it', async () => {
    const { page } = claire;
    await add(page, 'Ajouter un geste');
    await page.getByLabel('Quel geste ?').selectOption('surgery');
    await page.getByLabel('Prévu le').fill(typed(18));
    await page.getByRole('radio', { name: 'arrêt avec relais par héparine' }).check();
    await page.getByLabel('INR de contrôle après le geste').fill(typed(25));
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Dites qui décide.').waitFor();
    await page.getByLabel('Qui décide ?').fill('Dr Roche');
    await page.getByRole('checkbox', { name: /Fixer aussi le prochain contrôle/ }).check();
    await save(page, /opération .*enregistré sur cette tablette/);
    await page.getByRole('link', { name: 'Synthèse' }).click();
    await page.getByText(`${typed(25)} (dans 25 jours)`).waitFor();
    await page.getByRole('link', { name: 'Clinique', exact: true }).click();
  });

  it('types a creatinine in the wrong unit, is asked, and reads both clearances by their names', async () => {
    const { page } = claire;
    await add(page, 'Saisir une biologie');
    await page.getByLabel('Prélevé le').fill(typed(-1));
    await page.getByRole('textbox', { name: /Créatinine/ }).fill('12');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const question = page.getByRole('dialog');
    await question.getByText(/Cette valeur serait ordinaire en mg\/L/).waitFor();
    await question.getByRole('button', { name: 'Corriger' }).click();
    await page.getByRole('radio', { name: 'mg/L' }).check();
    await save(page, /Créatinine 12 mg\/L \(soit 106 µmol\/L\).*enregistré/);
    await page.getByText('Clairance selon Cockcroft-Gault').waitFor();
    await page.getByText('Débit de filtration selon CKD-EPI 2021').waitFor();
    await expect.poll(() => page.getByText(/créatinine 12 mg\/L .*\(hier\)/).count()).toBe(2);
  });

  it('corrects the stay with a reason, retires the medicine of another patient, and both stay in the history', async () => {
    const { page } = claire;
    await page.getByRole('link', { name: /^Corriger : hospitalisation/ }).click();
    await page.getByRole('radio', { name: 'probable' }).check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Choisissez un motif.').waitFor();
    await page.getByRole('radio', { name: 'le document dit autre chose' }).check();
    await save(page, /hospitalisation du .*enregistré sur cette tablette/);
    await page.getByRole('button', { name: /^Historique : hospitalisation/ }).click();
    await page.getByRole('dialog').getByText('le document dit autre chose').waitFor();
    await page
      .getByRole('dialog')
      .getByText(/lien avec l’AVK.*certain/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Corriger : Kardégic' }).click();
    await page.getByRole('radio', { name: 'Retirer : saisi par erreur' }).check();
    await page.getByRole('radio', { name: 'c’est un autre patient' }).check();
    await page.getByRole('button', { name: 'Retirer', exact: true }).click();
    await page
      .getByRole('status')
      .getByText(/Kardégic.*retiré, ne compte plus/)
      .waitFor();
    await page.getByText('1 ligne retirée').waitFor();
  });

  it('says « rien d’autre à signaler » of the events, by her name and on this day', async () => {
    const { page } = claire;
    await page.getByRole('button', { name: 'Rien d’autre à signaler : Événements' }).click();
    await expect.poll(() => page.getByText(`revu le ${typed(0)} par Claire Morel`).count()).toBeGreaterThan(0);
  });

  it('finds on the first page what weighs most', async () => {
    const { page } = claire;
    await page.getByRole('link', { name: 'Synthèse' }).click();
    const card = page.getByRole('region', { name: 'Clinique' });
    await card.getByText('insuffisance cardiaque').waitFor();
    await card.getByText(/saignement, digestif/).waitFor();
    await card.getByText(/mL\/min/).waitFor();
    expect(errors()).toEqual([]);
  });

  it('and all of it reaches the region once the network is back', async () => {
    await region.restart();
    await claire.online();
    await claire.page.getByText('Transmis', { exact: true }).waitFor({ timeout: 60_000 });
    await expect.poll(() => claire.page.getByText(/refusé par la région|retenu par la région/).count()).toBe(0);
  });
});

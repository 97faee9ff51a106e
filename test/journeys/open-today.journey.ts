import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { chooseDay, watchErrors } from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const SOON = { timeout: 10_000 };

describe('a nurse who opens her day without a network', () => {
  let region: RunningRegion;
  let tablet: TabletPage;
  let errors: () => readonly string[];
  let atFirst = 0;

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region });
    errors = watchErrors(tablet.page);
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('finds today first, with what is left of it in one number', async () => {
    const { page } = tablet;
    await page.getByRole('heading', { name: 'Aujourd’hui', level: 1 }).waitFor();
    await expect.poll(() => left(page), SOON).toBeGreaterThan(0);
    await section(page, /contrôles? en retard/)
      .getByText('pas d’INR fait')
      .first()
      .waitFor(SOON);
  });

  it('finds it again after unlocking, and is told that a missing result may only not be here', async () => {
    await tablet.offline();
    await tablet.page.reload();
    await unlockTablet(tablet.page, A_PASSPHRASE);
    const { page } = tablet;
    await page.getByRole('heading', { name: 'Aujourd’hui', level: 1 }).waitFor();
    await section(page, /contrôles? en retard/)
      .getByText('peut-être arrivé, pas encore ici')
      .first()
      .waitFor(SOON);
    await page.getByText(/Pas de contact avec la région.*données reçues jusqu’à/).waitFor();
    atFirst = await left(page);
  });

  it('calls a late patient back, and has one thing less to do today', async () => {
    const { page } = tablet;
    await section(page, /contrôles? en retard/)
      .getByRole('link', { name: /^Rappeler/ })
      .first()
      .click();
    const form = page.getByRole('form', { name: 'Noter un rappel' });
    await form.getByRole('radio', { name: 'le patient' }).check();
    await form.getByRole('button', { name: 'Noter le rappel' }).click();
    await form.getByText('Choisissez comment l’appel s’est terminé.').waitFor();
    await form.getByRole('radio', { name: 'répondeur' }).check();
    await form.getByRole('button', { name: 'Noter le rappel' }).click();
    await page.getByText(/À faire.*appeler l’aidant/).waitFor(SOON);
    await toToday(page);
    await expect.poll(() => left(page), SOON).toBe(atFirst - 1);
    await page.getByText(/1\sautre retard.*déjà rappelé/).click();
    await page.getByText(/1\srappel, le dernier aujourd’hui.*répondeur/).waitFor();
  });

  it('notes that the next one was sampled: he waits for a result, and is told apart', async () => {
    const { page } = tablet;
    await section(page, /contrôles? en retard/)
      .getByRole('link', { name: /^Rappeler/ })
      .first()
      .click();
    await chooseDay(page, 'aujourd’hui');
    await page.getByRole('radio', { name: 'le laboratoire' }).check();
    await page.getByRole('button', { name: 'Noter le prélèvement' }).click();
    await page.getByText(/prélevé le .*, résultat pas arrivé/).waitFor(SOON);
    await toToday(page);
    await expect.poll(() => left(page), SOON).toBe(atFirst - 2);
  });

  it('enters a result that was expected: it is to be closed, and its next control to be set', async () => {
    const { page } = tablet;
    const due = section(page, /INR attendus?/)
      .getByRole('listitem')
      .first();
    const last = /Dernier INR\s+([\d,]+)/.exec((await due.innerText()).replaceAll(/\s+/g, ' '))?.[1] ?? '2,5';
    await due.getByRole('link', { name: /^Saisir/ }).click();
    await page.getByRole('textbox', { name: 'INR' }).fill(last);
    await chooseDay(page, 'aujourd’hui');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await toToday(page);
    await section(page, /prochain contrôle à fixer/).waitFor(SOON);
    await expect.poll(() => left(page), SOON).toBe(atFirst);
  });

  it('sets it on the day that the guideline proposes, with its source, and comes back to her list', async () => {
    const { page } = tablet;
    await section(page, /prochain contrôle à fixer/)
      .getByRole('link', { name: /^Fixer/ })
      .click();
    await page
      .getByText(/ANSM 2014|GEHT-HAS/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^Prendre le/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Fixer au/ }).click();
    await page.getByText(/Prochain contrôle le .*enregistré sur cette tablette/).waitFor(SOON);
    await page.getByRole('heading', { name: 'Aujourd’hui', level: 1 }).waitFor();
    await section(page, /prochain contrôle à fixer/).waitFor({ state: 'detached' });
    await expect.poll(() => left(page), SOON).toBe(atFirst - 1);
  });

  it('sees what waits on this tablet, and met no error she was not told of', async () => {
    await tablet.page.getByText(/4\ssaisies attendent d’être transmises/).waitFor();
    expect(errors()).toEqual([]);
  });
});

async function toToday(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Aujourd’hui' }).click();
  await page.getByRole('heading', { name: 'Aujourd’hui', level: 1 }).waitFor();
}

/** The number on top: what is left today. */
async function left(page: Page): Promise<number> {
  const said = await page
    .getByRole('main')
    .getByText(/choses? à faire aujourd’hui/)
    .innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

function section(page: Page, name: RegExp): Locator {
  return page.getByRole('main').getByRole('region', { name });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { aTabletPage, type TabletPage, VIEWPORTS } from '#test/support/aTabletPage.ts';
import { openPatient, seeEveryPatient } from '#test/support/atTheTablet.ts';
import { signInAs } from '#test/support/signInAs.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

/** WCAG 2.2 AA and the French RGAA 4, as far as a machine can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

const LOOKS = [
  { look: 'a tablet held upright, by day', viewport: VIEWPORTS.portrait, colorScheme: 'light' },
  { look: 'a tablet on its side, at night', viewport: VIEWPORTS.landscape, colorScheme: 'dark' },
  { look: 'a telephone, by day', viewport: VIEWPORTS.telephone, colorScheme: 'light' },
] as const;

const HENRI = { typed: '30/11/1947', name: /PERNOT HENRI/i };

/** Every screen of the nurse, and how she comes to it from the patient's file. */
const SCREENS: readonly { readonly screen: string; reach(page: Page): Promise<void> }[] = [
  { screen: 'today', reach: today },
  {
    screen: 'the next control',
    reach: async (page) => {
      await today(page);
      await page
        .getByRole('link', { name: /^Rappeler/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Fixer le prochain contrôle' }).waitFor();
    },
  },
  {
    screen: 'who may be lost to follow-up',
    reach: async (page) => {
      await today(page);
      await page.getByRole('link', { name: /perdus? de vue/ }).click();
      await page
        .getByText(/sans INR depuis/)
        .first()
        .waitFor();
    },
  },
  { screen: 'the patients', reach: async (page) => rail(page, 'Patients') },
  { screen: 'the expected results', reach: async (page) => rail(page, 'Attendus') },
  {
    screen: 'a series',
    reach: async (page) => {
      await rail(page, 'Attendus');
      await page.getByRole('button', { name: 'Commencer la saisie en série' }).click();
      await page.getByRole('textbox', { name: 'INR' }).waitFor();
    },
  },
  { screen: 'the state of the tablet', reach: async (page) => rail(page, 'État de la tablette') },
  { screen: 'a patient’s file', reach: file },
  {
    screen: 'the history of an INR',
    reach: async (page) => {
      await file(page);
      await page
        .getByRole('button', { name: /Historique/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    screen: 'the TTR opened',
    reach: async (page) => {
      await file(page);
      await page.getByRole('link', { name: 'Ouvrir le TTR' }).click();
      await page.getByText('Total évalué').waitFor();
    },
  },
  { screen: 'the entry of an INR', reach: entry },
  {
    screen: 'a question about a value',
    reach: async (page) => {
      await entry(page);
      await page.getByRole('textbox', { name: 'INR' }).fill('25');
      await page.getByRole('radio', { name: /^hier/ }).check();
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    screen: 'the correction of an INR',
    reach: async (page) => {
      await file(page);
      await page
        .getByRole('link', { name: /Corriger/ })
        .first()
        .click();
      await page.getByRole('radio', { name: 'erreur de saisie' }).waitFor();
    },
  },
];

describe('every screen', () => {
  let region: RunningRegion;
  let tablet: TabletPage;

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region });
    await seeEveryPatient(tablet.page, { timeout: 60_000 });
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  describe.each(LOOKS)('on $look', ({ viewport, colorScheme }) => {
    beforeAll(async () => {
      await tablet.page.setViewportSize(viewport);
      await tablet.page.emulateMedia({ colorScheme });
    });

    it.each(SCREENS)('$screen has no fault that a machine finds, and stays within its width', async ({ reach }) => {
      const { page } = tablet;
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await reach(page);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });

  it('before it is unlocked has no fault either', async () => {
    const page = await tablet.restartBrowser();
    await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
    await unlockTablet(page, A_PASSPHRASE);
  });

  it.each([
    { role: 'GP', account: 'Dr Luc Perrin' },
    { role: 'pharmacist', account: 'Élise Faivre' },
    { role: 'regional coordinator', account: 'Nadia Benali' },
  ])('of the $role is an honest first page that names its user and no patient', async ({ account }) => {
    const other = await aTabletPage({ region, viewport: VIEWPORTS.telephone });
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faults(other.page)).toEqual([]);
    await signInAs(other.page, account);
    await other.page.getByText(account).first().waitFor();
    expect(await faults(other.page)).toEqual([]);
    expect(await overflow(other.page)).toBe(0);
    expect(await other.page.content()).not.toMatch(/GRANDCLEMENT|BOUVERET/i);
    await other.close();
  });
});

async function today(page: Page): Promise<void> {
  await rail(page, 'Aujourd’hui');
  await page.getByRole('heading', { name: /contrôles? en retard/ }).waitFor();
}

async function rail(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function file(page: Page): Promise<void> {
  await openPatient(page, HENRI.typed, HENRI.name);
  await page.locator('canvas').waitFor();
}

async function entry(page: Page): Promise<void> {
  await file(page);
  await page.getByRole('link', { name: 'Saisir un INR' }).click();
  await page.getByRole('textbox', { name: 'INR' }).waitFor();
}

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** How far the page is wider than its window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import { aTabletPage, type TabletPage } from '#test/support/aTabletPage.ts';
import { inrRow, openPatient, seeEveryPatient, typeInr } from '#test/support/atTheTablet.ts';
import { choosePassphrase } from '#test/support/choosePassphrase.ts';
import { signInAs } from '#test/support/signInAs.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

const SECONDS = 1_000;
const SOON = { timeout: 90 * SECONDS };

describe('when something goes wrong', () => {
  let region: RunningRegion;
  let tablet: TabletPage;

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region });
    await seeEveryPatient(tablet.page, { timeout: 60 * SECONDS });
    await tablet.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('a hotel’s login page in the region’s place acknowledges nothing, and what waits leaves when it is gone', async () => {
    const { page } = tablet;
    await openPatient(page, '12/04/1938', /GRANDCLEMENT JEANNE/i);
    await region.stop();
    const hotel = await aHotelsLoginPage(new URL(region.url).port);
    await typeInr(page, { inr: '2,56', day: 'hier' });
    await page.getByText(/INR 2,56 du .*enregistré sur cette tablette/).waitFor();
    await inrRow(page, '2,56').getByText('enregistré sur cette tablette').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'État de la tablette' }).click();
    await page.getByRole('button', { name: /Transmettre maintenant/ }).click();
    await expect.poll(() => hotel.asked, SOON).toBeGreaterThan(0);
    await page
      .getByText(/1\sen attente/)
      .first()
      .waitFor();
    expect(await page.getByRole('banner').getByText('Transmis').count()).toBe(0);
    await hotel.close();
    await region.restart();
    await page.getByRole('button', { name: /Transmettre maintenant/ }).click();
    await page.getByRole('banner').getByText('Transmis').waitFor(SOON);
  });

  it('a tablet closed in the middle of its first copy has every file the next time', async () => {
    const late = await aTabletPage({ region });
    let pages = 0;
    late.page.on('requestfinished', (request) => {
      if (request.url().endsWith('/api/sync/pull')) pages += 1;
    });
    await signInAs(late.page, 'Sophie Vuillemin');
    await choosePassphrase(late.page, A_PASSPHRASE);
    await expect.poll(() => pages, SOON).toBeGreaterThanOrEqual(2);
    const page = await late.restartBrowser();
    await unlockTablet(page, A_PASSPHRASE);
    await seeEveryPatient(page, SOON);
    await page.getByRole('banner').getByText('Transmis').waitFor(SOON);
    for (const each of [page, tablet.page]) {
      await rail(each, 'Patients');
      await each.getByLabel('Trouver un patient').fill('');
      await each.getByText(/^240\spatients$/).waitFor(SOON);
    }
    await expect.poll(() => linesOf(page), SOON).toEqual(await linesOf(tablet.page));
    await late.close();
  });

  it('an emptied database is never taken for "no patients", nor for a new tablet', async () => {
    const { page } = tablet;
    await page.getByRole('button', { name: 'Verrouiller' }).first().click();
    await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: region.url, storageTypes: 'indexeddb' });
    await page.reload();
    await page
      .getByText(/vidé|perdu|disparu/)
      .first()
      .waitFor();
    expect(await page.getByText('Bienvenue').count()).toBe(0);
    expect(await page.getByText(/Aucun patient/).count()).toBe(0);
  });
});

async function rail(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
}

/** The first patients as they are listed, without the days counted from the hour of the day. */
async function linesOf(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').getByRole('listitem').allInnerTexts();
}

type Hotel = { readonly asked: number; close(): Promise<void> };

/** 200 and a page of HTML, whatever is asked. */
async function aHotelsLoginPage(port: string): Promise<Hotel> {
  let asked = 0;
  const server: Server = createServer((request, response) => {
    asked += request.url?.startsWith('/api/sync') === true || request.url?.startsWith('/api/') === true ? 1 : 0;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Bienvenue à l’Hôtel du Cours</h1>');
  });
  await new Promise<void>((resolve) => server.listen(Number(port), 'localhost', resolve));
  return {
    get asked() {
      return asked;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

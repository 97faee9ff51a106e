import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_PASSPHRASE, anEnrolledTablet } from '#test/support/anEnrolledTablet.ts';
import { aRunningRegion, type RunningRegion } from '#test/support/aRunningRegion.ts';
import type { TabletPage } from '#test/support/aTabletPage.ts';
import { openPatient, seeEveryPatient, typeInr } from '#test/support/atTheTablet.ts';
import { unlockTablet } from '#test/support/unlockTablet.ts';

/** Patients of the demonstration, an INR typed here, and the passphrase: none may be found while the tablet is locked. */
const SECRETS = ['GRANDCLEMENT', 'BOUVERET', 'JACQUEMIN', '"value":"17.31"', '17,31', A_PASSPHRASE];

describe('a tablet left on a table', () => {
  let region: RunningRegion;
  let tablet: TabletPage;

  beforeAll(async () => {
    region = await aRunningRegion();
    tablet = await anEnrolledTablet({ region, account: 'Claire Morel' });
  });

  afterAll(async () => {
    await tablet.close();
    await region.end();
  });

  it('locks by one touch, and shows no patient any more', async () => {
    const { page } = tablet;
    await seeEveryPatient(page, { timeout: 60_000 });
    await openPatient(page, '12/04/1938', /GRANDCLEMENT JEANNE/i);
    await typeInr(page, { inr: '17,31', day: 'hier' });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Oui, enregistrer/ })
      .click();
    await page.getByText(/INR 17,31 du .*enregistré sur cette tablette/).waitFor();
    await page.getByRole('button', { name: 'Verrouiller' }).first().click();
    await page.getByLabel('Phrase de passe', { exact: true }).waitFor();
    const shown = await page.content();
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
    expect(page.url()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(await page.title()).not.toMatch(/GRANDCLEMENT/i);
  });

  it('holds nothing readable in the files of its browser', async () => {
    await tablet.context.close();
    // What is looked for by a name that does stand there would be found: the account's name, shown on the lock screen.
    expect(await filesHolding(tablet.profileDir, ['Claire Morel'])).not.toEqual([]);
    expect(await filesHolding(tablet.profileDir, SECRETS)).toEqual([]);
  });

  it('answers a wrong passphrase with a wait, never with a wipe', async () => {
    const page = await tablet.restartBrowser();
    const field = page.getByLabel('Phrase de passe', { exact: true });
    for (let slip = 0; slip < 3; slip += 1) {
      await field.fill(`sabot tilleul marmite faux${slip}`);
      await page.getByRole('button', { name: 'Déverrouiller' }).click();
      await page.getByRole('alert').waitFor();
    }
    await page
      .getByText(/seconde/)
      .first()
      .waitFor();
    await page
      .getByText(/seconde/)
      .first()
      .waitFor({ state: 'detached' });
    await unlockTablet(page, A_PASSPHRASE);
    await openPatient(page, '12/04/1938', /GRANDCLEMENT JEANNE/i);
    await page.getByText('17,31', { exact: true }).first().waitFor();
  });
});

/** Every file of the profile, searched as UTF-8 and as UTF-16: names of the files in which a secret stands. */
async function filesHolding(folder: string, secrets: readonly string[]): Promise<readonly string[]> {
  const needles = secrets.flatMap((secret) => [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le')]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (needles.some((needle) => bytes.includes(needle))) found.push(entry.name);
  }
  return found;
}

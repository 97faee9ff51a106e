import type { Page } from 'playwright';

/** Makes this browser a tablet: the phrase twice, as the screen asks. */
export async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('La même, une seconde fois').fill(passphrase);
  await page.getByRole('button', { name: 'Protéger cette tablette' }).click();
  await page.getByLabel('La même, une seconde fois').waitFor({ state: 'detached', timeout: 30_000 });
}

import type { Page } from 'playwright';

/** Opens a locked tablet; fails when it stays locked. */
export async function unlockTablet(page: Page, passphrase: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Déverrouiller' });
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await button.click();
  await button.waitFor({ state: 'detached', timeout: 30_000 });
}

import type { Page } from 'playwright';

/** Opens a locked tablet; fails when it stays locked. */
export async function unlockTablet(page: Page, passphrase: string): Promise<void> {
  const field = page.getByLabel('Phrase de passe', { exact: true });
  await field.fill(passphrase);
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
  await field.waitFor({ state: 'detached', timeout: 30_000 });
}

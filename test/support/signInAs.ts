import type { Page } from 'playwright';

/** From the page of a new tablet through the development provider and back, by the name on the account. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.waitForURL('**/dev-idp/**');
  const leaving = page.waitForURL((url) => !url.pathname.startsWith('/dev-idp') && !url.pathname.startsWith('/auth'));
  await page.getByRole('button', { name }).click();
  await leaving;
}

import type { BrowserContext, Page } from 'playwright';
import type { BenchContext } from './benchContext.ts';
import { PASSPHRASE } from './filledTablet.ts';
import { timed } from './timed.ts';

export const PATIENT_LINE = 'a[href^="/patients/"]';

/** The app, unlocked on a page of its own, at its list of patients; with the milliseconds from the button to the list. */
export async function openedApp(
  context: BenchContext,
  browser: BrowserContext,
): Promise<{ readonly page: Page; readonly unlockMs: number }> {
  const page = await browser.newPage();
  await page.goto(`${context.server.url}/patients`);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  const unlockMs = await timed(page, 'click', { kind: 'shown', selector: PATIENT_LINE }, () =>
    page.getByRole('button', { name: 'Déverrouiller' }).click(),
  );
  return { page, unlockMs };
}

/** Moves inside the app: loading an address anew would lock the tablet. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ ours: true }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: { ours: true } }));
  }, path);
}

import type { Locator, Page } from 'playwright';

/** What a nurse does at a tablet, in her words. Each step waits for what she would wait for, and fails without it. */

/** To the list of patients, until every one of the demonstration clinic stands in it. */
export async function seeEveryPatient(page: Page, patience?: { readonly timeout: number }): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByText(/^240\spatients$/).waitFor(patience);
}

/** Types into the search until the patient's line is there. */
export async function findPatient(page: Page, typed: string, name: RegExp): Promise<Locator> {
  await page.getByRole('navigation').getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByLabel('Trouver un patient').fill(typed);
  const line = page.getByRole('main').getByRole('link', { name }).first();
  await line.waitFor();
  return line;
}

export async function openPatient(page: Page, typed: string, name: RegExp): Promise<void> {
  await (await findPatient(page, typed, name)).click();
  await page.getByRole('heading', { name: 'Temps dans la cible (TTR)' }).waitFor();
}

type Day = 'aujourd’hui' | 'hier' | 'avant-hier';
type Typed = { readonly inr: string; readonly day: Day };

export async function chooseDay(page: Page, day: Day): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${day}`) }).check();
}

/** Value by the hardware keyboard, day by one touch, saved. */
export async function typeInr(page: Page, { inr, day }: Typed): Promise<void> {
  await page.getByRole('link', { name: 'Saisir un INR' }).click();
  await page.getByRole('textbox', { name: 'INR' }).fill(inr);
  await chooseDay(page, day);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
}

/** The INR table's row of one value. */
export function inrRow(page: Page, value: string) {
  return page.getByRole('row').filter({ has: page.getByText(value, { exact: true }) });
}

/** Errors the page met and nobody was told of: none, in any journey. */
export function watchErrors(page: Page): () => readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  return () => errors;
}

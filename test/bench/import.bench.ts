import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';
import { benchPage, PASSPHRASE } from './filledTablet.ts';
import { goTo, openedApp } from './openedApp.ts';

const PATIENTS = 1_250;
const INRS_EACH = 80;
/** A sealed row of the tail: one INR with its head, its signature and what seals it. */
const ROW_BYTES = 1_300;
const LONGEST_WAIT_MS = 900_000;

/** A register of 100 000 rows read, weighed and kept, while somebody may touch the page at any moment. */
export async function measure(context: BenchContext): Promise<readonly Figure[]> {
  const browser = await context.browser(await context.freshProfile(), { serviceWorkers: 'block' });
  try {
    const beside = await benchPage(context, browser);
    await beside.evaluate(([passphrase, size]) => bench.fillTablet(passphrase, size), [
      PASSPHRASE,
      { patients: 1_000, inrs: 7, longInrs: 150 },
    ] as const);
    // On disk: a buffer would be unpacked by the page itself, and counted as ours.
    const register = join(await context.freshProfile(), 'registre.csv');
    await writeFile(register, aRegister());
    const { page } = await openedApp(context, browser);
    await page.getByText('Liste en cours de lecture').waitFor({ state: 'detached', timeout: LONGEST_WAIT_MS });
    await watchBlocks(page);
    const checking = await longestBlock(page, () => checked(page, register));
    const bringing = await longestBlock(page, () => broughtIn(page));
    const raw = await beside.evaluate(([bytes, rounds]) => bench.rawPuts(bytes, rounds), [ROW_BYTES, 25] as const);
    const about = { what: 'longest block, import of 100 000 rows', unit: 'ms', budget: 100, judged: 'p95' } as const;
    return [figure({ ...about, rawLimit: 'strict put of one such row' }, { measured: [checking, bringing], raw })];
  } finally {
    await browser.close();
  }
}

async function checked(page: Page, register: string): Promise<void> {
  await goTo(page, '/import');
  await page.getByLabel('Fichier CSV').setInputFiles(register);
  await page.getByRole('radio', { name: 'laboratoire' }).check({ timeout: LONGEST_WAIT_MS });
  await page.getByRole('radio', { name: 'aucune cible' }).check();
  await page.getByRole('button', { name: 'Vérifier sans rien enregistrer' }).click();
  await page.getByRole('button', { name: /^Importer/ }).waitFor({ timeout: LONGEST_WAIT_MS });
}

async function broughtIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Importer/ }).click();
  const ended = page.getByText('Import terminé').waitFor({ timeout: LONGEST_WAIT_MS });
  // Somebody who waits touches the tablet now and then; one that nobody touches locks itself.
  const touches = setInterval(() => void page.mouse.move(Math.random() * 400, Math.random() * 400), 30_000);
  await ended.finally(() => clearInterval(touches));
}

/** The browser tells of every task of 50 ms and more: those are what a touch would have waited for. */
async function watchBlocks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(globalThis, { blocks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

async function longestBlock(page: Page, work: () => Promise<void>): Promise<number> {
  const taken = () => page.evaluate(() => (globalThis as unknown as { readonly blocks: number[] }).blocks.splice(0));
  await taken();
  await work();
  return Math.max(50, ...(await taken()));
}

function aRegister(): string {
  const rows = ['N° dossier;Nom de naissance;Prénom;Date de naissance;Sexe;Date INR;INR;Cible'];
  for (let patient = 0; patient < PATIENTS; patient += 1) {
    const who = `${patient};REGISTRE-${letters(patient)};JEANNE;${twoDigits(1 + (patient % 28))}/03/${1930 + (patient % 60)};F`;
    for (let inr = 0; inr < INRS_EACH; inr += 1) {
      const on = new Date(Date.UTC(2020, 0, 1 + inr * 28)).toISOString().slice(0, 10);
      rows.push(`${who};${on};${(1.5 + ((patient + inr) % 30) / 10).toFixed(1).replace('.', ',')};2-3`);
    }
  }
  return rows.join('\r\n');
}

/** A name may hold no digit. */
function letters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

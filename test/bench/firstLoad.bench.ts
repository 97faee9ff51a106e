import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { APP, type BenchContext } from './benchContext.ts';
import { figure, type Figure } from './figure.ts';

const PRECACHED = /\.(js|css|html|svg|png|woff2|wasm|webmanifest)$/;

/** What a tablet fetches before its first screen, and in all. Weighed as gzip, which every region can serve. */
export async function measure(context: BenchContext): Promise<readonly Figure[]> {
  const react = await reactAlone();
  const whole = await precache();
  return [
    figure(
      { what: 'JavaScript before the first screen', unit: 'kB', budget: 150, rawLimit: 'react and react-dom alone' },
      { measured: [await beforeFirstScreen(context)], raw: [react] },
    ),
    figure(
      { what: 'whole precache', unit: 'kB', budget: 3000, rawLimit: 'react and react-dom alone' },
      { measured: [whole], raw: [react] },
    ),
  ];
}

/** Asked of a browser, not of the bundler: what was really fetched when something can be read. */
async function beforeFirstScreen(context: BenchContext): Promise<number> {
  const browser = await context.browser(await context.freshProfile(), { serviceWorkers: 'block' });
  try {
    const page = await browser.newPage();
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
    });
    await page.goto(context.server.url);
    await page.locator('h1').first().waitFor({ timeout: 20_000 });
    if (scripts.size === 0) throw new Error('the first screen needed no script: is this the app?');
    const weights = [...scripts].map(async (path) => weighed(await readFile(join(APP, path))));
    return sum(await Promise.all(weights));
  } finally {
    await browser.close();
  }
}

async function precache(): Promise<number> {
  const names = (await readdir(APP, { recursive: true })).filter((name) => PRECACHED.test(name));
  return sum(await Promise.all(names.map(async (name) => weighed(await readFile(join(APP, name))))));
}

async function reactAlone(): Promise<number> {
  const entry = '\0react-alone';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'react-alone',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement('p'));"
            : undefined,
      },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return sum(
    outputs.flatMap((it) => ('output' in it ? it.output : [])).map((it) => ('code' in it ? weighed(it.code) : 0)),
  );
}

/** Kilobytes (1000) of gzip at its best. */
function weighed(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

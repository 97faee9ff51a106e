import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What the demonstration region is made from: a change in any of these makes another template. */
const SOURCES = ['src/server', 'src/facts', 'src/domain', 'src/protocol'];
const PREFIX = 'region-template-';

/**
 * A data folder that holds the demonstration region, filled once per version of the sources and per day (its INRs run up
 * to today). To be copied, never used in place.
 *
 * @param fill  starts a region on the empty folder it is given, and stops it when it is full.
 */
export async function seededRegion(fill: (dataDir: string) => Promise<void>): Promise<string> {
  const cache = resolve('node_modules/.cache');
  const name = `${PREFIX}${await fingerprint()}`;
  const template = join(cache, name);
  if (existsSync(template)) return template;

  await mkdir(cache, { recursive: true });
  await dropOldTemplates(cache);
  const aside = await mkdtemp(join(cache, 'region-filling-'));
  await fill(aside);
  await rename(aside, template).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  });
  return template;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const source of SOURCES) {
    const paths = (await readdir(source, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted((left, right) => (left < right ? -1 : 1));
    for (const path of paths) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

async function dropOldTemplates(cache: string): Promise<void> {
  const old = (await readdir(cache)).filter((name) => name.startsWith(PREFIX));
  await Promise.all(old.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

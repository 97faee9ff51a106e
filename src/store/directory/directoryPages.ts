import { z } from 'zod';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { gunzip, gzip } from '#store/packs/gzip.ts';
import type { Session } from '#store/session.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import type { DirectoryRow } from '#store/tabletDb.ts';
import { UnreadableBoxError, type Vault } from '#store/vault/vault.ts';
import { clearMarks } from './dirtyMarks.ts';

export const PAGE_SIZE = 256;
const PAGE_PREFIX = 'page/';
const HEAD = 'head';

/** Raised with every change of what a summary says: pages of another making are rebuilt, not believed. */
const MADE_BY = `summary 11, ${CLINIC_CONVENTION.name} ${CLINIC_CONVENTION.version}`;

const Payload = z.object({ madeBy: z.literal(MADE_BY), summaries: z.array(z.custom<PatientSummary>(isObject)) });

export type Page = { readonly generation: number; readonly summaries: readonly PatientSummary[] };

export type Pages = {
  /** Counts every change of any page: a writer gives up when it has moved. */
  readonly head: number;
  readonly pages: ReadonlyMap<string, Page>;
  /** Keys of pages that did not open, or that another version made. */
  readonly unreadable: ReadonlySet<string>;
};

export const NO_PAGES: Pages = { head: 0, pages: new Map(), unreadable: new Set() };

/** @param known  pages in memory: those of an unchanged generation are not opened again */
export async function readPages(session: Session, known: Pages): Promise<Pages> {
  const { head, rows } = await session.db.read(['directory'], async (tables) => ({
    head: await tables.directory.get(HEAD),
    rows: await tables.directory.where('key').startsWith(PAGE_PREFIX).toArray(),
  }));
  const pages = new Map<string, Page>();
  const unreadable = new Set<string>();
  for (const row of rows) {
    const before = known.pages.get(row.key);
    const page = before?.generation === row.generation ? before : await openPage(session.vault, row);
    if (page === undefined) unreadable.add(row.key);
    else pages.set(row.key, page);
  }
  return { head: head?.generation ?? 0, pages, unreadable };
}

export type PageChange = {
  readonly pages: ReadonlyMap<string, Page>;
  /** Pages set aside, now that everybody who may have stood in them stands elsewhere. */
  readonly gone: ReadonlySet<string>;
  /** Marks these pages answer. */
  readonly marks: ReadonlyMap<string, string>;
};

/** @returns whether it was written; false when another tab has changed the directory meanwhile. */
export async function writePages(session: Session, head: number, change: PageChange): Promise<boolean> {
  const rows: DirectoryRow[] = [];
  for (const [key, page] of change.pages) rows.push(await sealPage(session.vault, key, page));
  return session.db.write(['directory'], async (tables) => {
    const now = await tables.directory.get(HEAD);
    if ((now?.generation ?? 0) !== head) return false;
    await tables.directory.bulkPut(rows);
    await tables.directory.bulkDelete([...change.gone]);
    await tables.directory.put({ key: HEAD, generation: head + 1 });
    await clearMarks(tables, change.marks);
    return true;
  });
}

export function pageKey(number: number): string {
  return PAGE_PREFIX + String(number).padStart(5, '0');
}

async function sealPage(vault: Vault, key: string, page: Page): Promise<DirectoryRow> {
  const zipped = await gzip(JSON.stringify({ madeBy: MADE_BY, summaries: page.summaries }));
  return { key, generation: page.generation, box: await vault.seal('directory', boxKey(key, page.generation), zipped) };
}

async function openPage(vault: Vault, row: DirectoryRow): Promise<Page | undefined> {
  try {
    const zipped = await vault.open('directory', boxKey(row.key, row.generation), row.box);
    const payload = Payload.safeParse(JSON.parse(await gunzip(zipped)));
    return payload.success ? { generation: row.generation, summaries: payload.data.summaries } : undefined;
  } catch (error) {
    if (error instanceof UnreadableBoxError) return undefined;
    throw error;
  }
}

function boxKey(key: string, generation: number): string {
  return `${key}@${generation}`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

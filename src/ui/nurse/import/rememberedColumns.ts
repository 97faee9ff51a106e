import { z } from 'zod';
import { COLUMN_ROLES } from '#domain/cohort-import/columnRole.ts';
import { DATE_FORMATS } from '#domain/cohort-import/dateFormat.ts';
import type { Store } from '#store/store.ts';
import type { RecognisedFile } from './desk/deskMessages.ts';
import type { ImportChoices } from './importChoices.ts';

const NAME = 'import/columns';
const MOST_REMEMBERED = 20;

const Remembered = z.object({
  headers: z.array(z.string()),
  // `null` in JSON for a column that is not taken.
  roles: z.array(z.enum(COLUMN_ROLES).nullable()),
  orders: z.array(z.enum(DATE_FORMATS).nullable()),
  patientBy: z.enum(['reference', 'identity']),
  source: z.string(),
  method: z.string().nullable(),
});
type Remembered = z.infer<typeof Remembered>;

/**
 * What was said of the last file with these headers, sealed like every draft. The order of ambiguous days is not
 * remembered where this file can tell it by itself.
 */
export async function recallColumns(store: Store, file: RecognisedFile): Promise<Partial<ImportChoices> | undefined> {
  if (file.header !== 'header') return undefined;
  const known = (await readAll(store)).find(({ headers }) => isSame(headers, headersOf(file)));
  if (known === undefined) return undefined;
  return {
    roles: known.roles.map((role) => role ?? undefined),
    orders: known.orders.map((order) => order ?? undefined),
    patientBy: known.patientBy,
    source: known.source,
    method: known.method ?? undefined,
  };
}

export async function rememberColumns(store: Store, file: RecognisedFile, choices: ImportChoices): Promise<void> {
  if (choices.header !== 'header') return;
  const headers = headersOf(file);
  const mine: Remembered = {
    headers: [...headers],
    roles: choices.roles.map((role) => role ?? null),
    orders: choices.orders.map((order) => order ?? null),
    patientBy: choices.patientBy,
    source: choices.source,
    method: choices.method ?? null,
  };
  const others = (await readAll(store)).filter((known) => !isSame(known.headers, headers));
  await store.drafts.keep(NAME, [mine, ...others].slice(0, MOST_REMEMBERED));
}

async function readAll(store: Store): Promise<readonly Remembered[]> {
  const read = z.array(Remembered).safeParse(await store.drafts.read(NAME));
  return read.success ? read.data : [];
}

function headersOf({ columns }: RecognisedFile): readonly string[] {
  return columns.map(({ header }) => header);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, at) => header === other[at]);
}

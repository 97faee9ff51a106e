import type { TabletEnvironment } from '#store/tabletEnvironment.ts';

export type RawRow = { readonly table: string; readonly value: Record<string, unknown> };

/** Every record of the database, read past everything of ours. */
export async function rawRows(env: TabletEnvironment): Promise<readonly RawRow[]> {
  const db = await opened(env);
  const rows: RawRow[] = [];
  for (const table of db.objectStoreNames) {
    const values = await answered(db.transaction(table).objectStore(table).getAll());
    for (const value of values as Record<string, unknown>[]) rows.push({ table, value });
  }
  db.close();
  return rows;
}

/** Writes over one record, as a failing disk or a curious hand would. */
export async function putRaw(env: TabletEnvironment, { table, value }: RawRow): Promise<void> {
  const db = await opened(env);
  await answered(db.transaction(table, 'readwrite').objectStore(table).put(value));
  db.close();
}

/** Takes one record away. */
export async function deleteRaw(
  env: TabletEnvironment,
  { table, key }: { readonly table: string; readonly key: string },
): Promise<void> {
  const db = await opened(env);
  await answered(db.transaction(table, 'readwrite').objectStore(table).delete(key));
  db.close();
}

export async function rowsOf(env: TabletEnvironment, table: string): Promise<readonly Record<string, unknown>[]> {
  return (await rawRows(env)).filter((row) => row.table === table).map((row) => row.value);
}

/** Every text a value could be read as, bytes taken as Latin-1, UTF-8 and UTF-16. */
export function readableTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return decodings(value);
  if (value instanceof ArrayBuffer) return decodings(new Uint8Array(value));
  if (Array.isArray(value)) return value.flatMap(readableTexts);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().flatMap(readableTexts);
  return [String(value)];
}

function decodings(bytes: Uint8Array): readonly string[] {
  return ['latin1', 'utf-8', 'utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes));
}

function opened(env: TabletEnvironment): Promise<IDBDatabase> {
  return answered(env.indexedDB.open(env.databaseName));
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}

import type { z } from 'zod';
import type { Session } from './session.ts';
import type { MetaRow, Tables } from './tabletDb.ts';
import { UnreadableBoxError } from './vault/vault.ts';

/** Settings are what the region will say again: one that cannot be read is as good as one that was never written. */
export async function readSetting<Schema extends z.ZodType>(
  session: Pick<Session, 'db' | 'vault'>,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const row = await session.db.read(['meta'], (tables) => tables.meta.get(key));
  return row === undefined ? undefined : openSetting(session, row, schema);
}

/** @returns undefined when the row does not open, or does not have this shape */
export async function openSetting<Schema extends z.ZodType>(
  { vault }: Pick<Session, 'vault'>,
  { key, value }: MetaRow,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  try {
    return schema.safeParse(await vault.openJson('meta', key, value)).data;
  } catch (error) {
    if (error instanceof UnreadableBoxError) return undefined;
    throw error;
  }
}

/** For settings of which the last written is the true one. */
export async function writeSetting(session: Pick<Session, 'db' | 'vault'>, key: string, value: unknown): Promise<void> {
  const setting = await sealSetting(session, key, value);
  await session.db.write(['meta'], (tables) => putSetting(tables, setting));
}

/** A setting made ready to be written inside a transaction. */
export type SealedSetting = { readonly key: string; readonly box: Uint8Array };

export async function sealSetting(
  { vault }: Pick<Session, 'vault'>,
  key: string,
  value: unknown,
): Promise<SealedSetting> {
  return { key, box: await vault.sealJson('meta', key, value) };
}

export async function putSetting({ meta }: Pick<Tables, 'meta'>, { key, box }: SealedSetting): Promise<void> {
  const before = await meta.get(key);
  await meta.put({ key, generation: (before?.generation ?? 0) + 1, value: box });
}

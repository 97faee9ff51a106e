import type { z } from 'zod';
import type { Session } from './session.ts';
import { UnreadableBoxError } from './vault/vault.ts';

/** One sealed value of `meta`, with the generation that a writer compares. */
export type Setting<Value> = { readonly generation: number; readonly value: Value | undefined };

export async function readSetting<Schema extends z.ZodType>(
  session: Pick<Session, 'db' | 'vault'>,
  key: string,
  schema: Schema,
): Promise<Setting<z.infer<Schema>>> {
  const row = await session.db.read(['meta'], (tables) => tables.meta.get(key));
  if (row === undefined) return { generation: 0, value: undefined };
  const parsed = schema.safeParse(await session.vault.openJson('meta', key, row.value));
  if (!parsed.success) throw new UnreadableBoxError(`meta: not the shape of ${key}`);
  return { generation: row.generation, value: parsed.data };
}

/** For settings of which the last written is the true one. */
export async function writeSetting(session: Pick<Session, 'db' | 'vault'>, key: string, value: unknown): Promise<void> {
  const box = await session.vault.sealJson('meta', key, value);
  await session.db.write(['meta'], async (tables) => {
    const before = await tables.meta.get(key);
    await tables.meta.put({ key, generation: (before?.generation ?? 0) + 1, value: box });
  });
}

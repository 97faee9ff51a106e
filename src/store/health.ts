import { ballast } from './ballast.ts';
import type { Session } from './session.ts';
import type { StorageHealth } from './store.ts';

/** What the browser promises about what is kept here, asked for anew each time: a promise may be given late. */
export async function readHealth({ env, db }: Pick<Session, 'env' | 'db'>): Promise<StorageHealth> {
  const { storage } = env;
  const persisted = (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  const { usage, quota } = (await storage?.estimate?.()) ?? {};
  return {
    persisted,
    usedBytes: usage,
    freeBytes: usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage),
    reserve: await ballast(db),
  };
}

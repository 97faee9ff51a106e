import type { LocalDate } from '#domain/localDate.ts';
import type { Sentinel, TabletEnvironment } from './tabletEnvironment.ts';
import { argon2InWorker } from './vault/argon2InWorker.ts';

const NAME = 'equilibre';
const LONGEST_WAIT_FOR_IDLE_MS = 1_000;

/** The real browser. Clock, day and reporting come from the app's start, where they are read for everybody. */
export type AppStart = {
  readonly appVersion: string;
  now(): number;
  today(): LocalDate;
  report(error: unknown): void;
};

export function browserEnvironment(app: AppStart): TabletEnvironment {
  return {
    databaseName: NAME,
    appVersion: app.appVersion,
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
    crypto: globalThis.crypto,
    now: () => app.now(),
    today: () => app.today(),
    random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
    deriveKey: argon2InWorker,
    sentinel: sentinelInLocalStorage(globalThis.localStorage),
    broadcast: new BroadcastChannel(NAME),
    // Absent outside secure contexts, whatever the types say.
    storage: (navigator as { readonly storage?: StorageManager }).storage,
    whenIdle,
    report: (error) => app.report(error),
  };
}

function sentinelInLocalStorage(storage: Storage): Sentinel {
  return {
    read: () => storage.getItem(NAME) ?? undefined,
    write: (text) => storage.setItem(NAME, text),
  };
}

/** Safari has no idle callback: there the next turn of the event loop has to do. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const { requestIdleCallback } = globalThis as { requestIdleCallback?: Window['requestIdleCallback'] };
    if (requestIdleCallback === undefined) setTimeout(resolve, 1);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_FOR_IDLE_MS });
  });
}

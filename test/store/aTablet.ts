import { IDBFactory as FakeFactory, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb';
import type { LocalDate } from '#domain/localDate.ts';
import { openTablet } from '#store/openTablet.ts';
import type { Store, Tablet, TabletUser } from '#store/store.ts';
import type { Broadcast, TabletEnvironment } from '#store/tabletEnvironment.ts';
import { slowCrypto } from './slowCrypto.ts';

export const PASSPHRASE = 'cerise violon dimanche tortue';

export const NURSE: TabletUser = {
  account: {
    id: '018f0000-0000-7000-8000-0000000000a1',
    name: 'Inès Marchand',
    role: 'nurse',
    site: { id: '018f0000-0000-7000-8000-0000000000d1', name: 'CREA de Dole', town: 'Dole' },
  },
  region: { id: 'bfc', name: 'Bourgogne-Franche-Comté', demonstration: true },
};

/** What survives a restart of the browser, and what a test may turn: its clock, its storage, what it reported. */
export type TestDevice = {
  readonly env: TabletEnvironment;
  readonly clock: { now: number; today: string };
  readonly reported: unknown[];
  readonly sentinel: { text: string | undefined };
};

/** One browser. Two of them share nothing; `restarted` and `otherTab` share what a browser keeps. */
export function aDevice(over: Partial<TabletEnvironment> = {}): TestDevice {
  const clock = { now: Date.UTC(2026, 2, 2, 9), today: '2026-03-02' };
  const sentinel: TestDevice['sentinel'] = { text: undefined };
  const reported: unknown[] = [];
  const env: TabletEnvironment = {
    databaseName: 'equilibre',
    appVersion: '0.0.0-test',
    indexedDB: new FakeFactory(),
    IDBKeyRange: FakeKeyRange,
    crypto: slowCrypto(globalThis.crypto),
    now: () => clock.now,
    today: () => clock.today as LocalDate,
    random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
    deriveKey: cheapDerivation,
    sentinel: { read: () => sentinel.text, write: (text) => void (sentinel.text = text) },
    broadcast: undefined,
    storage: undefined,
    whenIdle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    report: (error) => void reported.push(error),
    ...over,
  };
  return { env, clock, reported, sentinel };
}

export type EnrolledTablet = TestDevice & { readonly tablet: Tablet; readonly store: Store };

export async function aTablet(over: Partial<TabletEnvironment> = {}, user = NURSE): Promise<EnrolledTablet> {
  return enrolled(aDevice(over), user);
}

export async function enrolled(device: TestDevice, user = NURSE): Promise<EnrolledTablet> {
  const tablet = openTablet(device.env);
  const enrolling = await tablet.enrol(user, PASSPHRASE);
  if (enrolling.kind !== 'enrolled') throw new Error(`not enrolled: ${JSON.stringify(enrolling)}`);
  return { ...device, tablet, store: enrolling.store };
}

/** The same browser started again, unlocked. What was in memory is gone. */
export async function restarted(device: TestDevice): Promise<EnrolledTablet> {
  const tablet = openTablet(device.env);
  const unlocking = await tablet.unlock(PASSPHRASE);
  if (unlocking.kind !== 'unlocked') throw new Error(`not unlocked: ${JSON.stringify(unlocking)}`);
  return { ...device, tablet, store: unlocking.store };
}

/** Resolves when the directory is complete and nothing is left to do. */
export async function settledDirectory(store: Store): Promise<void> {
  for (let turn = 0; store.directory().progress !== undefined; turn += 1) {
    if (turn > 15_000) throw new Error('the directory never settles');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A channel between the tabs of one browser: messages arrive in a later task, never at their own sender. */
export function aChannel(): () => Broadcast {
  type Listener = (event: { readonly data: unknown }) => void;
  const ends: Set<Listener>[] = [];
  return () => {
    const mine = new Set<Listener>();
    ends.push(mine);
    return {
      postMessage(message) {
        const data: unknown = structuredClone(message);
        setTimeout(() => {
          for (const end of ends) if (end !== mine) for (const listener of end) listener({ data });
        }, 0);
      },
      addEventListener: (_, listener) => void mine.add(listener),
      removeEventListener: (_, listener) => void mine.delete(listener),
    };
  };
}

/** Stands for Argon2id, whose price no test of the store is about. */
async function cheapDerivation(passphrase: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(`${passphrase}|${[...salt].join('.')}`);
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', text));
}

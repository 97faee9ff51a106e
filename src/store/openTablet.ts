import { layBallast } from './ballast.ts';
import { notSavedWhy, StaleAppError } from './storageFailure.ts';
import type { Enrolling, Store, Tablet, TabletCondition, TabletUser, Unlocking } from './store.ts';
import { readAttempts, readLastUser, readTabletUser } from './frontDoorRows.ts';
import { SCHEMA_EPOCH, TabletDb } from './tabletDb.ts';
import type { TabletEnvironment } from './tabletEnvironment.ts';
import { nextUuidV7 } from './uuidV7.ts';
import { type DeviceKey, newDeviceKey } from './vault/deviceKey.ts';
import { weaknessOf } from './vault/passphrase.ts';
import { type Attempts, fromNowOn, NO_ATTEMPTS, retryInMs } from './vault/unlockDelay.ts';
import type { Vault } from './vault/vault.ts';
import { isWrappedKey, unwrapKey, type WrappedKey, wrapNewKey } from './vault/wrappedKey.ts';

/** The browser as a tablet. Nothing is opened or asked for until the first call. */
export function openTablet(env: TabletEnvironment): Tablet {
  return {
    condition: () => conditionOf(env),
    enrol: (user, passphrase) => enrol(env, user, passphrase),
    unlock: (passphrase) => unlock(env, passphrase),
  };
}

/** What may be read before anything is unlocked. */
type FrontDoor =
  | { readonly kind: 'absent' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'damaged'; readonly what: string }
  | {
      readonly kind: 'enrolled';
      readonly user: TabletUser;
      readonly device: string;
      readonly deviceKey: DeviceKey;
      readonly key: WrappedKey;
      readonly attempts: Attempts;
    };

async function conditionOf(env: TabletEnvironment): Promise<TabletCondition> {
  const db = new TabletDb(env);
  try {
    const door = await frontDoor(db);
    switch (door.kind) {
      case 'absent':
        return withoutDatabase(env);
      case 'stale':
        return { kind: 'staleApp' };
      case 'damaged':
        return door;
      case 'enrolled':
        return { kind: 'locked', user: door.user, retryInMs: retryInMs(door.attempts, env.now()) };
    }
  } catch (error) {
    return { kind: 'noStorage', why: error instanceof Error ? error.name : 'unknown' };
  } finally {
    db.close();
  }
}

function withoutDatabase(env: TabletEnvironment): TabletCondition {
  return env.sentinel.read() === undefined
    ? { kind: 'new' }
    : { kind: 'storageLost', lastUser: readLastUser(env.sentinel.read()) };
}

async function frontDoor(db: TabletDb): Promise<FrontDoor> {
  const { rows, kept } = await db.read(['meta', 'tail'], async ({ meta, tail }) => ({
    rows: await meta.bulkGet(['schemaEpoch', 'key', 'user', 'device', 'attempts']),
    kept: await tail.count(),
  }));
  const [epoch, key, user, device, attempts] = rows.map((row) => row?.value);
  if (Number(epoch ?? 0) > SCHEMA_EPOCH) return { kind: 'stale' };
  if (epoch === undefined && key === undefined && kept === 0) return { kind: 'absent' };
  const tabletUser = readTabletUser(user);
  if (!isWrappedKey(key)) return { kind: 'damaged', what: 'key' };
  if (tabletUser === undefined) return { kind: 'damaged', what: 'user' };
  if (!isDevice(device)) return { kind: 'damaged', what: 'device' };
  return { kind: 'enrolled', user: tabletUser, ...device, key, attempts: readAttempts(attempts) };
}

type Device = { readonly device: string; readonly deviceKey: DeviceKey };

function isDevice(value: unknown): value is Device {
  const device = value as Partial<Device> | undefined;
  return typeof device?.device === 'string' && device.deviceKey?.signing !== undefined;
}

async function enrol(env: TabletEnvironment, user: TabletUser, passphrase: string): Promise<Enrolling> {
  const why = weaknessOf(passphrase);
  if (why !== undefined) return { kind: 'weakPassphrase', why };
  const db = new TabletDb(env);
  try {
    const { wrapped, vault } = await wrapNewKey(env, passphrase);
    const device = {
      device: nextUuidV7(undefined, env.now(), (length) => env.random(length)),
      deviceKey: await newDeviceKey(env.crypto),
    };
    await putFrontDoor(db, { user, device, wrapped });
    env.sentinel.write(JSON.stringify({ lastUser: user.account.name }));
    await layBallast(db);
    return { kind: 'enrolled', store: await unlockedStore(env, db, { user, ...device }, vault) };
  } catch (error) {
    db.close();
    env.report(error);
    return { kind: 'failed', why: notSavedWhy(error) };
  }
}

async function putFrontDoor(
  db: TabletDb,
  { user, device, wrapped }: { readonly user: TabletUser; readonly device: Device; readonly wrapped: WrappedKey },
): Promise<void> {
  await db.write(['meta', 'tail'], async ({ meta, tail }) => {
    const before = (await meta.bulkGet(['key', 'user', 'device'])).map((row) => row?.value);
    // The second run of a command whose answer was lost.
    if (before.some((value) => isDevice(value) && value.device === device.device)) return;
    // A key that is overwritten takes everything sealed under it along, and what waits beside a lost one is not ours.
    const isTablet = before.some((value) => value !== undefined) || (await tail.count()) > 0;
    if (isTablet) throw new Error('this browser is a tablet already');
    await meta.bulkPut([
      { key: 'schemaEpoch', generation: 1, value: SCHEMA_EPOCH },
      { key: 'key', generation: 1, value: wrapped },
      { key: 'user', generation: 1, value: user },
      { key: 'device', generation: 1, value: device },
    ]);
  });
}

async function unlock(env: TabletEnvironment, passphrase: string): Promise<Unlocking> {
  const db = new TabletDb(env);
  try {
    const unlocking = await tryUnlock(env, db, passphrase);
    if (unlocking.kind !== 'unlocked') db.close();
    return unlocking;
  } catch (error) {
    db.close();
    if (error instanceof StaleAppError) return { kind: 'damaged', what: 'staleApp' };
    throw error;
  }
}

async function tryUnlock(env: TabletEnvironment, db: TabletDb, passphrase: string): Promise<Unlocking> {
  const door = await frontDoor(db);
  if (door.kind === 'damaged') return door;
  if (door.kind !== 'enrolled') return { kind: 'damaged', what: door.kind === 'stale' ? 'staleApp' : 'empty' };
  const wait = retryInMs(door.attempts, env.now());
  if (wait > 0) {
    const heeded = fromNowOn(door.attempts, env.now());
    if (heeded !== door.attempts) await putAttempts(db, heeded);
    return { kind: 'tooSoon', retryInMs: wait };
  }
  // Counted before it is tried: closing the tab meanwhile must not make an attempt free.
  const attempts = { wrong: door.attempts.wrong + 1, lastAt: env.now() };
  await putAttempts(db, attempts);
  const unwrapping = await unwrapKey(env, door.key, passphrase);
  if (unwrapping.kind === 'wrongPassphrase') {
    return { kind: 'wrongPassphrase', retryInMs: retryInMs(attempts, env.now()) };
  }
  await putAttempts(db, NO_ATTEMPTS);
  if (unwrapping.kind === 'damaged') return { kind: 'damaged', what: 'key' };
  env.sentinel.write(JSON.stringify({ lastUser: door.user.account.name }));
  return { kind: 'unlocked', store: await unlockedStore(env, db, door, unwrapping.vault) };
}

async function putAttempts(db: TabletDb, attempts: Attempts): Promise<void> {
  await db.write(['meta'], ({ meta }) => meta.put({ key: 'attempts', generation: 1, value: attempts }));
}

async function unlockedStore(
  env: TabletEnvironment,
  db: TabletDb,
  { user, device, deviceKey }: Device & { readonly user: TabletUser },
  vault: Vault,
): Promise<Store> {
  // Nothing of it is needed before a passphrase is typed, and the lock screen must not wait for it.
  const [{ openStore }, { Changes }] = await Promise.all([import('./openStore.ts'), import('./changes.ts')]);
  return openStore({ env, db, vault, changes: new Changes(env), user, device, deviceKey });
}

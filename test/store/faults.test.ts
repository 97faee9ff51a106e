import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { aTablet, restarted, settledDirectory, type EnrolledTablet } from './aTablet.ts';
import { Feed } from './aFeed.ts';
import { type Fault, Faults } from './faults.ts';
import { rowsOf } from './rawRows.ts';
import { aPatient, anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';
/** More write requests than any one command makes here. */
const STEPS = Array.from({ length: 12 }, (_, at) => at + 1);

let faults: Faults | undefined;
afterEach(() => faults?.removed());

function failing(failsOn: (write: number) => Fault | undefined): Faults {
  faults = new Faults(failsOn);
  return faults;
}

/** A tablet whose idle work waits for the test: only the command under test writes. */
async function aQuietTablet(): Promise<EnrolledTablet & { readonly goIdle: () => void }> {
  let goIdle = (): void => undefined;
  const idle = new Promise<void>((resolve) => (goIdle = resolve));
  return { ...(await aTablet({ whenIdle: () => idle })), goIdle };
}

async function sent(store: Store): Promise<void> {
  for (const group of await store.sync.waitingGroups(1_000)) {
    const facts = group.facts.map((bytes) => (JSON.parse(bytes) as { id: string }).id);
    await store.sync.settle([{ group: group.group, verdict: 'stored', facts }]);
  }
}

describe('saving', () => {
  it.each(STEPS)('[O1] aborted at write %i: the whole group and its place in the outbox, or nothing', async (step) => {
    const device = await aQuietTablet();
    failing((write) => (write === step ? 'abort' : undefined));
    const saving = await device.store.save(aPatient(PATIENT));
    faults?.removed();
    const { store, env } = await restarted(device);
    const { waiting } = await store.outbox();
    expect([saving.kind, waiting]).toEqual(waiting === 0 ? ['notSaved', 0] : ['saved', 3]);
    expect(await rowsOf(env, 'tail')).toHaveLength(waiting);
    expect(saving.kind === 'notSaved' ? saving.why : 'unknown').toBe('unknown');
  });

  it('is not there any more when it was said not to be, and what failed is reported', async () => {
    const device = await aQuietTablet();
    failing((write) => (write === 2 ? 'abort' : undefined));
    expect(await device.store.save(aPatient(PATIENT))).toEqual({ kind: 'notSaved', why: 'unknown' });
    expect(device.reported).toHaveLength(1);
    faults?.removed();
    expect(await device.store.save(aPatient(PATIENT))).toMatchObject({ kind: 'saved' });
    expect((await device.store.outbox()).waiting).toBe(3);
  });

  it.each(STEPS)('with the connection lost at write %i is done again on a new one, once', async (step) => {
    const device = await aQuietTablet();
    failing((write) => (write === step ? 'lost' : undefined));
    expect((await device.store.save(aPatient(PATIENT))).kind).toBe('saved');
    expect((await device.store.patient(PATIENT)).file.identity?.history).toHaveLength(1);
    expect((await device.store.outbox()).waiting).toBe(3);
  });

  it('with every connection lost says so, and keeps nothing by halves', async () => {
    const device = await aQuietTablet();
    failing(() => 'lost');
    expect(await device.store.save(aPatient(PATIENT))).toEqual({ kind: 'notSaved', why: 'connectionLost' });
    faults?.removed();
    expect((await device.store.outbox()).waiting).toBe(0);
  });

  it('on a full disk gives up the ballast, saves, and says that the reserve is spent', async () => {
    const device = await aQuietTablet();
    expect(await device.store.health()).toMatchObject({ reserve: 'kept' });
    failing((write) => (write === 1 ? 'full' : undefined));
    expect((await device.store.save(aPatient(PATIENT))).kind).toBe('saved');
    faults?.removed();
    expect(await device.store.health()).toMatchObject({ reserve: 'spent' });
    device.store.lock();
    const env = { ...device.env, whenIdle: () => Promise.resolve() };
    const { store } = await restarted({ ...device, env });
    await expect.poll(async () => (await store.health()).reserve).toBe('kept');
  });

  it('on a disk that stays full says so, and keeps nothing by halves', async () => {
    const device = await aQuietTablet();
    failing(() => 'full');
    expect(await device.store.save(aPatient(PATIENT))).toEqual({ kind: 'notSaved', why: 'diskFull' });
    faults?.removed();
    expect((await device.store.outbox()).waiting).toBe(0);
  });
});

describe('an action that the app itself gets wrong', () => {
  it.each([
    ['no intent at all', []],
    ['an INR on a day that does not exist', [anInr(PATIENT, '2026-02-30')]],
  ])('%s: is said not to be saved, and reported, never only thrown', async (_, intents) => {
    const device = await aQuietTablet();
    expect(await device.store.save(intents)).toEqual({ kind: 'notSaved', why: 'unknown' });
    expect(device.reported).toHaveLength(1);
    expect((await device.store.outbox()).waiting).toBe(0);
  });

  it('a browser that will not sign any more: is said not to be saved', async () => {
    const device = await aQuietTablet();
    device.store.lock();
    const subtle = new Proxy(globalThis.crypto.subtle, {
      get: (real, name) =>
        name === 'sign'
          ? () => Promise.reject(new TypeError('the key is gone'))
          : (Reflect.get(real, name) as (...args: unknown[]) => unknown).bind(real),
    });
    const crypto = {
      subtle,
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes),
    };
    const { store } = await restarted({ ...device, env: { ...device.env, crypto: crypto as unknown as Crypto } });
    expect(await store.save([anInr(PATIENT)])).toEqual({ kind: 'notSaved', why: 'unknown' });
    expect(device.reported).toHaveLength(1);
  });
});

describe('a page from the region', () => {
  it.each(STEPS)('[L1] aborted at write %i: rows and cursor, or neither', async (step) => {
    const author = await aQuietTablet();
    await author.store.save(aPatient(PATIENT));
    await author.store.save([anInr(PATIENT)]);
    const groups = await author.store.sync.waitingGroups(50);
    const feed = new Feed().facts(groups.flatMap((group) => group.facts));
    const device = await aQuietTablet();
    failing((write) => (write === step ? 'abort' : undefined));
    const applied = await device.store.sync.applyPage(CLINIC, feed.page()).catch(() => 'failed');
    faults?.removed();
    const { store } = await restarted(device);
    const rows = [await rowsOf(device.env, 'tail'), await rowsOf(device.env, 'packs')].flat().length;
    const { [CLINIC]: position } = await store.sync.positions();
    expect([rows > 0, position?.cursor]).toEqual(applied === 'failed' ? [false, undefined] : [true, 4]);
    expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
    expect((await store.patient(PATIENT)).file.inrs).toHaveLength(1);
  });
});

describe('folding into packs', () => {
  it.each(STEPS)('[O2] aborted at write %i loses no fact, and is made up for', async (step) => {
    const device = await aQuietTablet();
    await device.store.save(aPatient(PATIENT));
    await sent(device.store);
    await device.store.save([anInr(PATIENT)]);
    failing((write) => (write === step ? 'abort' : undefined));
    device.goIdle();
    await expect
      .poll(() => device.reported.length + (device.store.directory().progress === undefined ? 1 : 0))
      .toBeGreaterThan(0);
    faults?.removed();
    const { store } = await restarted(device);
    const { file } = await store.patient(PATIENT);
    expect([file.identity?.history.length, file.inrs.length]).toEqual([1, 1]);
    await settledDirectory(store);
    await expect.poll(async () => (await rowsOf(device.env, 'tail')).length).toBe(1);
    expect((await store.outbox()).waiting).toBe(1);
  });
});

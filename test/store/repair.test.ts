import { describe, expect, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { Feed } from './aFeed.ts';
import { aTablet, type EnrolledTablet, restarted, settledDirectory } from './aTablet.ts';
import { putRaw, rowsOf } from './rawRows.ts';
import { aPatient, anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';
const AT = '2026-03-02T09:00:00.000Z';

/** What a region holds about a patient with a dozen INRs. */
async function aFeed(): Promise<Feed> {
  const { store } = await aTablet();
  await store.save(aPatient(PATIENT));
  for (let day = 10; day < 22; day += 1) await store.save([anInr(PATIENT, `2026-02-${day}`)]);
  return new Feed().facts((await store.sync.waitingGroups(1_000)).flatMap((group) => group.facts));
}

/** One bit of each row of a table flips while the tablet is off. */
async function withSpoilt(device: EnrolledTablet, table: 'packs' | 'tail'): Promise<EnrolledTablet> {
  device.store.lock();
  for (const row of await rowsOf(device.env, table)) {
    const box = Uint8Array.from(row['box'] as Uint8Array);
    box[40] = (box[40] ?? 0) ^ 1;
    await putRaw(device.env, { table, value: { ...row, box } });
  }
  return restarted(device);
}

async function aTabletWithSpoiltPack(feed: Feed): Promise<EnrolledTablet> {
  const device = await aTablet();
  await device.store.sync.applyPage(CLINIC, feed.page());
  await settledDirectory(device.store);
  return withSpoilt(device, 'packs');
}

async function startedAgain(store: Store): Promise<void> {
  await expect.poll(() => store.sync.positions()).toEqual({});
}

async function pulled(store: Store, feed: Feed): Promise<void> {
  expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
  await store.sync.caughtUp(AT, { [CLINIC]: feed.page().head });
}

describe('a row that cannot be read any more, of facts that the region holds', () => {
  it('in a pack: once somebody opens the file, the next pull brings every fact back, and nothing stays unreadable', async () => {
    const feed = await aFeed();
    const { store, env } = await aTabletWithSpoiltPack(feed);
    expect(await store.patient(PATIENT)).toMatchObject({ unreadable: 1, file: { inrs: [] } });
    await startedAgain(store);
    await pulled(store, feed);
    const { unreadable, file } = await store.patient(PATIENT);
    expect([unreadable, file.inrs.length]).toEqual([0, 12]);
    expect((await rowsOf(env, 'packs')).map((row) => row['part'])).toEqual([1]);
    await settledDirectory(store);
    expect(store.directory().patients).toMatchObject([{ unreadable: 0, lastInr: { date: '2026-02-21' } }]);
  });

  it('is found without anybody opening the file, when the line is made again on another day', async () => {
    const device = await aTabletWithSpoiltPack(await aFeed());
    expect(Object.keys(await device.store.sync.positions())).toEqual([CLINIC]);
    device.clock.today = '2026-03-03';
    device.store.directory();
    await startedAgain(device.store);
  });

  it('has the scopes started again once, not at every look', async () => {
    const feed = await aFeed();
    const { store } = await aTabletWithSpoiltPack(feed);
    await store.patient(PATIENT);
    await startedAgain(store);
    await store.sync.applyPage(CLINIC, feed.page(0, 5));
    for (let look = 0; look < 3; look += 1) {
      expect((await store.patient(PATIENT)).unreadable).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await store.sync.positions())[CLINIC]?.cursor).toBe(5);
  });

  it('stays, and the data are not called whole, until the scope is back at its head', async () => {
    const feed = await aFeed();
    const { store, env } = await aTabletWithSpoiltPack(feed);
    await store.patient(PATIENT);
    await startedAgain(store);
    // The end of a pull that began before the scope was started again.
    await store.sync.caughtUp(AT, { [CLINIC]: feed.page().head });
    await store.sync.applyPage(CLINIC, feed.page(0, 5));
    await store.sync.caughtUp(AT, { [CLINIC]: feed.page().head });
    expect((await store.outbox()).pulledAt).toBeUndefined();
    expect((await store.patient(PATIENT)).unreadable).toBe(1);
    expect((await rowsOf(env, 'packs')).map((row) => row['part'])).toContain(0);
  });

  it('in the tail, once sent: its fact comes back and it is counted no more', async () => {
    const author = await aTablet();
    await author.store.save([anInr(PATIENT)]);
    const feed = new Feed().facts((await author.store.sync.waitingGroups(9)).flatMap((group) => group.facts));
    const quiet = await aTablet({ whenIdle: () => new Promise(() => undefined) });
    await quiet.store.sync.applyPage(CLINIC, feed.page());
    const env = { ...quiet.env, whenIdle: () => new Promise<void>((resolve) => setTimeout(resolve, 0)) };
    const { store } = await withSpoilt({ ...quiet, env }, 'tail');
    expect((await store.patient(PATIENT)).unreadable).toBe(1);
    await startedAgain(store);
    await pulled(store, feed);
    expect(await store.patient(PATIENT)).toMatchObject({ unreadable: 0, file: { inrs: [{}] } });
    expect(await rowsOf(env, 'tail')).toEqual([]);
  });
});

it('a row that waits and cannot be read is never taken away, and starts nothing again', async () => {
  const feed = await aFeed();
  const device = await aTablet();
  await device.store.sync.applyPage(CLINIC, feed.page());
  await device.store.save([anInr(PATIENT)]);
  const { store, env } = await withSpoilt(device, 'tail');
  expect((await store.patient(PATIENT)).unreadable).toBe(1);
  await settledDirectory(store);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await store.sync.caughtUp(AT, { [CLINIC]: feed.page().head });
  expect((await store.sync.positions())[CLINIC]?.cursor).toBe(15);
  expect([(await store.outbox()).waiting, (await rowsOf(env, 'tail')).length]).toEqual([1, 1]);
  expect((await store.patient(PATIENT)).unreadable).toBe(1);
});

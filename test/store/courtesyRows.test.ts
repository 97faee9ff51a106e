import { describe, expect, it } from 'vitest';
import { Feed } from './aFeed.ts';
import { aTablet, restarted, type EnrolledTablet } from './aTablet.ts';
import { putRaw, rowsOf } from './rawRows.ts';
import { aPatient, anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';

/** A tablet that has met its region and holds a page of it; then one bit of one row of `meta` flips. */
async function withSpoilt(key: string): Promise<EnrolledTablet & { readonly feed: Feed }> {
  const author = await aTablet();
  await author.store.save(aPatient(PATIENT));
  const feed = new Feed().facts((await author.store.sync.waitingGroups(50)).flatMap((group) => group.facts));
  const device = await aTablet();
  await device.store.sync.contact('2026-03-02T09:00:00.000Z', 40);
  await device.store.sync.enrolled([CLINIC]);
  await device.store.sync.applyPage(CLINIC, feed.page());
  device.store.lock();
  const row = (await rowsOf(device.env, 'meta')).find((one) => one['key'] === key);
  const value = Uint8Array.from(row?.['value'] as Uint8Array);
  value[value.length - 1] = (value.at(-1) ?? 0) ^ 1;
  await putRaw(device.env, { table: 'meta', value: { ...row, value } });
  return { ...(await restarted(device)), feed };
}

describe('a row that only says what the region will say again, once it cannot be read', () => {
  it('when the region last answered: INRs are saved and the outbox is told all the same', async () => {
    const { store } = await withSpoilt('contact');
    expect((await store.save([anInr(PATIENT)])).kind).toBe('saved');
    expect(await store.outbox()).toMatchObject({ waiting: 1, lastContact: undefined });
    await store.sync.contact('2026-03-02T09:05:00.000Z', 0);
    expect((await store.outbox()).lastContact).toBe('2026-03-02T09:05:00.000Z');
  });

  it('whether the region knows the tablet: the tablet makes itself known again', async () => {
    const { store } = await withSpoilt('enrolment');
    expect(await store.sync.enrolment()).toMatchObject({ known: false, scopes: [] });
    await store.sync.enrolled([CLINIC]);
    expect(await store.sync.enrolment()).toMatchObject({ known: true, scopes: [CLINIC] });
  });

  it('[L1] where the tablet stands in a scope: it is read again from its start, and the sums agree', async () => {
    const { store, feed } = await withSpoilt(`position/${CLINIC}`);
    expect(await store.sync.positions()).toEqual({});
    expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
    expect((await store.sync.positions())[CLINIC]).toMatchObject({ cursor: 3, checksum: feed.checksum() });
    expect((await store.patient(PATIENT)).file.identity?.history).toHaveLength(1);
  });

  it('[L5] a scope whose position cannot be read can be started again', async () => {
    const { store, feed } = await withSpoilt(`position/${CLINIC}`);
    await store.sync.restart(CLINIC);
    expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#facts/canonicalJson.ts';
import { composeGroup, type Intent } from '#facts/composeGroup.ts';
import { aPen } from '#test/facts/aHistory.ts';
import type { Store } from '#store/store.ts';
import { aTablet, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { Feed } from '#test/store/aFeed.ts';
import { aPatient, anInr, day } from '#test/store/someIntents.ts';
import { rowsOf } from '#test/store/rawRows.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const OTHER = '018f0000-0000-7000-8000-000000000002';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';
const REFERRER = 'pro:018f0000-0000-7000-8000-0000000000b1@018f0000-0000-7000-8000-0000000000d1/referrer';

/** Facts that another tablet wrote. */
async function written(newStorage: NewStorage, ...groups: readonly (readonly Intent[])[]): Promise<string[]> {
  const { store } = await aTablet(newStorage());
  const bytes: string[] = [];
  for (const intents of groups) bytes.push(...(await bytesOf(store, intents)));
  store.lock();
  return bytes;
}

async function bytesOf(store: Store, intents: readonly Intent[]): Promise<string[]> {
  const saving = await store.save(intents);
  if (saving.kind !== 'saved') throw new Error(saving.why);
  return saving.facts.map((fact) => fact.bytes);
}

async function inrsAt(store: Store, patientId = PATIENT): Promise<number> {
  return (await store.patient(patientId)).file.inrs.length;
}

function manyInrs(count: number): readonly Intent[][] {
  return Array.from({ length: count }, (_, at) => [
    anInr(
      PATIENT,
      day(`20${String(10 + Math.floor(at / 28)).padStart(2, '0')}-02-${String((at % 28) + 1).padStart(2, '0')}`),
    ),
  ]);
}

export function pagesContract(newStorage: NewStorage): void {
  describe('a page from the region', () => {
    it('[L1] brings its facts and its cursor, both there after a restart', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT), [anInr(PATIENT)]));
      const device = await aTablet(newStorage());
      expect(await device.store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      device.store.lock();
      const { store } = await restarted(device);
      expect(await inrsAt(store)).toBe(1);
      expect((await store.sync.positions())[CLINIC]).toMatchObject({ cursor: 4, checksum: feed.checksum() });
      expect(await store.outbox()).toMatchObject({ waiting: 0 });
    });

    it('[L1] that brings three hundred patients at once is applied at once', async () => {
      const feed = new Feed();
      const pen = aPen();
      for (let number = 100; number < 400; number += 1) {
        const patientId = `018f0000-0000-7000-8000-000000000${number}`;
        const facts = composeGroup([...aPatient(patientId), anInr(patientId)], pen);
        feed.enters(patientId).facts(facts.map((fact) => fact.bytes));
      }
      const { store } = await aTablet(newStorage());
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      await settledDirectory(store);
      expect(store.directory().patients).toHaveLength(300);
    });

    it('[L4] applied twice changes nothing, the checksum included', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT), [anInr(PATIENT)]));
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      const before = await store.sync.positions();
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      expect(await store.sync.positions()).toEqual(before);
      expect(await inrsAt(store)).toBe(1);
    });

    it('[L5] of another epoch restarts the cursor and touches nothing, unsent facts above all', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT)));
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      await store.save([anInr(PATIENT)]);
      feed.epoch = '018f0000-0000-7000-8000-0000000000e2';
      expect(await store.sync.applyPage(CLINIC, feed.page(2))).toBe('overtaken');
      expect((await store.sync.positions())[CLINIC]).toMatchObject({ epoch: feed.epoch, cursor: 0 });
      expect(await store.outbox()).toMatchObject({ waiting: 1 });
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      expect((await store.sync.positions())[CLINIC]).toMatchObject({ checksum: feed.checksum() });
      expect(await inrsAt(store)).toBe(1);
    });

    it('[L6] at the head, with a fact missing, says that the checksum differs', async () => {
      const facts = await written(newStorage, aPatient(PATIENT), [anInr(PATIENT)]);
      const page = new Feed().facts(facts).page();
      const { store } = await aTablet(newStorage());
      const torn = { ...page, rows: page.rows.filter((row) => row.seq !== 2) };
      expect(await store.sync.applyPage(CLINIC, torn)).toBe('checksumDiffers');
    });

    it('[L6] before the head compares nothing', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT)));
      const { store } = await aTablet(newStorage());
      expect(await store.sync.applyPage(CLINIC, feed.page(0, 2))).toBe('applied');
      expect(await store.sync.applyPage(CLINIC, feed.page(2, 2))).toBe('applied');
    });

    it('counts a fact this tablet wrote itself, and leaves it in the outbox until its id is named', async () => {
      const { store } = await aTablet(newStorage());
      const feed = new Feed().facts(await bytesOf(store, aPatient(PATIENT)));
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      expect(await store.outbox()).toMatchObject({ waiting: 3 });
      expect((await store.sync.waitingGroups(50))[0]?.facts).toHaveLength(3);
    });

    it('releases a fact that was held: it counts again', async () => {
      const { store } = await aTablet(newStorage());
      const [bytes = ''] = await bytesOf(store, [anInr(PATIENT)]);
      const { id } = JSON.parse(bytes) as { id: string };
      await store.sync.settle([{ group: id, verdict: 'held', facts: [id], why: 'patientUnknown' }]);
      expect(await inrsAt(store)).toBe(0);
      await store.sync.applyPage(CLINIC, new Feed().fact(bytes).page());
      expect(await inrsAt(store)).toBe(1);
      expect(await store.outbox()).toMatchObject({ held: 0, waiting: 0 });
    });

    it('[V3] keeps a kind of a newer app byte for byte and shows it to nobody', async () => {
      const [bytes = ''] = await written(newStorage, [anInr(PATIENT)]);
      const newer = canonicalJson({ ...(JSON.parse(bytes) as object), kind: 'moodOfTheDay', v: 7, colour: 'é€😀' });
      const feed = new Feed().fact(newer);
      const device = await aTablet(newStorage());
      expect(await device.store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      const opened = await device.store.patient(PATIENT);
      expect([opened.unreadable, opened.file.inrs.length]).toEqual([0, 0]);
      // Read again from its own bytes after a restart and a new pass: any change of a byte would show in the sum.
      await device.store.sync.restart(CLINIC);
      expect(await device.store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
    });

    it('counts what reads as no fact, and shows the others', async () => {
      const [bytes = ''] = await written(newStorage, [anInr(PATIENT)]);
      const broken = canonicalJson({
        ...(JSON.parse(bytes) as object),
        id: OTHER,
        chain: OTHER,
        group: OTHER,
        body: {},
      });
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, new Feed().facts([broken, bytes]).page());
      expect(await store.patient(PATIENT)).toMatchObject({ unreadable: 1, file: { inrs: [{}] } });
    });

    it('after a restart counts what is held and loses nothing that waits', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT), ...manyInrs(12)));
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      await store.save([anInr(PATIENT)]);
      await store.sync.restart(CLINIC);
      expect(await store.sync.positions()).toEqual({});
      expect(await inrsAt(store)).toBe(13);
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      expect((await store.outbox()).waiting).toBe(1);
    });
  });

  describe('packs', () => {
    it("a first load goes straight to packs, a day's work to the tail", async () => {
      const facts = await written(newStorage, aPatient(PATIENT), ...manyInrs(20), aPatient(OTHER));
      const { store, env } = await aTablet({ ...newStorage(), whenIdle: () => new Promise(() => undefined) });
      await store.sync.applyPage(CLINIC, new Feed().facts(facts).page());
      expect((await rowsOf(env, 'packs')).map((row) => row['owner'])).toEqual([PATIENT]);
      expect(new Set((await rowsOf(env, 'tail')).map((row) => row['owner']))).toEqual(new Set([OTHER]));
    });

    it('a patient with many facts has several parts, none of 48 KiB or more, and all his facts', async () => {
      const [bytes = ''] = await written(newStorage, [anInr(PATIENT)]);
      const facts = Array.from({ length: 700 }, (_, at) => {
        const id = `018f0000-0000-7000-8000-1000${String(at).padStart(8, '0')}`;
        const noise = Array.from(globalThis.crypto.getRandomValues(new Uint8Array(90))).join('');
        return canonicalJson({ ...(JSON.parse(bytes) as object), id, chain: id, group: id, noise });
      });
      const feed = new Feed().facts(facts);
      const { store, env } = await aTablet(newStorage());
      expect(await store.sync.applyPage(CLINIC, feed.page())).toBe('applied');
      const packs = await rowsOf(env, 'packs');
      expect(packs.length).toBeGreaterThan(1);
      for (const { box } of packs) expect((box as Uint8Array).length).toBeLessThan(49 * 1024);
      expect(await inrsAt(store)).toBe(700);
    });
  });

  describe('a patient who leaves', () => {
    it('is gone, with every row of his, and the sum goes with him', async () => {
      const facts = await written(newStorage, aPatient(PATIENT), ...manyInrs(12), aPatient(OTHER));
      const feed = new Feed().facts(facts);
      const { store, env } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      await settledDirectory(store);
      feed.leaves(PATIENT);
      expect(await store.sync.applyPage(CLINIC, feed.page(18))).toBe('applied');
      await settledDirectory(store);
      expect(store.directory().patients.map((line) => line.patientId)).toEqual([OTHER]);
      const kept = [...(await rowsOf(env, 'packs')), ...(await rowsOf(env, 'tail'))];
      expect(kept.filter((row) => row['owner'] === PATIENT)).toEqual([]);
    });

    it('stays while something of his waits here, and goes with its verdict', async () => {
      const feed = new Feed().facts(await written(newStorage, aPatient(PATIENT)));
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      const [bytes = ''] = await bytesOf(store, [anInr(PATIENT)]);
      const { id } = JSON.parse(bytes) as { id: string };
      expect(await store.sync.applyPage(CLINIC, feed.leaves(PATIENT).page(3))).toBe('applied');
      expect((await store.patient(PATIENT)).file.identity).toBeDefined();
      expect(await store.sync.waitingGroups(50)).toHaveLength(1);
      await store.sync.settle([{ group: id, verdict: 'refused', facts: [id], code: 'notYourPatient', path: '' }]);
      const { file } = await store.patient(PATIENT);
      expect([file.identity, file.inrs.length]).toEqual([undefined, 0]);
    });

    it('who enters again before that stays', async () => {
      const facts = await written(newStorage, aPatient(PATIENT));
      const feed = new Feed().facts(facts);
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, feed.page());
      const [bytes = ''] = await bytesOf(store, [anInr(PATIENT)]);
      const { id } = JSON.parse(bytes) as { id: string };
      await store.sync.applyPage(CLINIC, feed.leaves(PATIENT).page(3));
      expect(await store.sync.applyPage(CLINIC, feed.enters(PATIENT).facts(facts).page(4))).toBe('applied');
      await store.sync.settle([{ group: id, verdict: 'stored', facts: [id] }]);
      const { file } = await store.patient(PATIENT);
      expect([file.identity?.history.length, file.inrs.length]).toEqual([1, 1]);
    });

    it('from one scope keeps what another still delivers', async () => {
      const [identity = '', ...others] = await written(newStorage, aPatient(PATIENT));
      const clinic = new Feed().facts([identity, ...others]);
      const referrer = new Feed().fact(identity);
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, clinic.page());
      await store.sync.applyPage(REFERRER, referrer.page());
      expect(await store.sync.applyPage(CLINIC, clinic.leaves(PATIENT).page(3))).toBe('applied');
      const { file } = await store.patient(PATIENT);
      expect([file.identity?.history.length, file.course]).toEqual([1, undefined]);
    });

    it('a dropped scope takes what only it delivered, and no fact that waits', async () => {
      const facts = await written(newStorage, aPatient(PATIENT), ...manyInrs(12), aPatient(OTHER));
      const { store } = await aTablet(newStorage());
      await store.sync.applyPage(CLINIC, new Feed().facts(facts).page());
      await store.save([anInr(OTHER)]);
      await store.sync.drop(CLINIC);
      expect(await store.sync.positions()).toEqual({});
      expect((await store.patient(PATIENT)).file.identity).toBeUndefined();
      expect((await store.outbox()).waiting).toBe(1);
      expect(await inrsAt(store, OTHER)).toBe(1);
    });
  });
}

import { describe, expect, it } from 'vitest';
import { openTablet } from '#store/openTablet.ts';
import { LockedError } from '#store/store.ts';
import { aDevice, aTablet, NURSE, PASSPHRASE, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr } from '#test/store/someIntents.ts';
import { deleteRaw, putRaw, rawRows, readableTexts, rowsOf } from '#test/store/rawRows.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const OTHER = '018f0000-0000-7000-8000-000000000002';
const CANARIES = [
  'KANARIENVOGEL',
  'Hortense-Zoé',
  '241112156789432',
  'brouillon-secret',
  '17.43',
  'inrResult',
  'warfarin',
];

export function vaultContract(newStorage: NewStorage): void {
  describe('while locked', () => {
    it('nothing that was typed can be read in any record, in any encoding', async () => {
      const device = await aTablet(newStorage());
      const { store } = device;
      await store.save(
        aPatient(PATIENT, { birthName: 'KANARIENVOGEL', firstName: 'Hortense-Zoé', ins: '241112156789432' }),
      );
      await store.save([anInr(PATIENT, '2026-03-01', '17.43')]);
      await store.drafts.keep('inr/KANARIENVOGEL', { typed: 'brouillon-secret' });
      const [group] = await store.sync.waitingGroups(50);
      const facts = (group?.facts ?? []).map((bytes) => (JSON.parse(bytes) as { id: string }).id);
      await store.sync.settle([
        { group: group?.group ?? '', verdict: 'refused', facts, code: 'KANARIENVOGEL', path: '' },
      ]);
      await settledDirectory(store);
      store.lock();
      const rows = await rawRows(device.env);
      expect(rows.length).toBeGreaterThan(6);
      const texts = rows.flatMap((row) => readableTexts(row.value));
      expect(CANARIES.filter((canary) => texts.some((text) => text.includes(canary)))).toEqual([]);
    });

    it('the scan does find what is not encrypted: the account that stands on the lock screen', async () => {
      const device = await aTablet(newStorage());
      device.store.lock();
      const texts = (await rawRows(device.env)).flatMap((row) => readableTexts(row.value));
      expect(texts).toContain(NURSE.account.name);
    });

    it('every call is refused', async () => {
      const { store } = await aTablet(newStorage());
      store.lock();
      expect(store.locked).toBe(true);
      expect(() => store.directory()).toThrow(LockedError);
      await expect(store.patient(PATIENT)).rejects.toThrow(LockedError);
      await expect(store.save([anInr(PATIENT)])).rejects.toThrow(LockedError);
      await expect(store.outbox()).rejects.toThrow(LockedError);
      await expect(store.sync.waitingGroups(1)).rejects.toThrow(LockedError);
      await expect(store.drafts.read('x')).rejects.toThrow(LockedError);
    });
  });

  describe('a row that was altered', () => {
    it.each(['altered', 'cut short', 'moved from another row'] as const)(
      '%s: is said and kept; the others are shown',
      async (how) => {
        const device = await aTablet(newStorage());
        await device.store.save(aPatient(PATIENT));
        await device.store.save([anInr(PATIENT)]);
        await device.store.save([anInr(OTHER)]);
        device.store.lock();
        const rows = await rowsOf(device.env, 'tail');
        const inr = rows.find(
          (row) =>
            row['id'] === row['group'] &&
            rows.filter((r) => r['group'] === row['group']).length === 1 &&
            row['owner'] === PATIENT,
        );
        const foreign = rows.find((row) => row['owner'] === OTHER);
        await putRaw(device.env, {
          table: 'tail',
          value: { ...inr, box: spoilt(how, inr?.['box'], foreign?.['box']) },
        });
        const { store } = await restarted(device);
        const opened = await store.patient(PATIENT);
        expect([opened.unreadable, opened.file.inrs.length, opened.file.identity?.lines.length]).toEqual([1, 0, 1]);
        // It still waits, and it stops nobody behind it.
        expect((await store.outbox()).waiting).toBe(5);
        expect(await store.sync.waitingGroups(50)).toHaveLength(2);
        await settledDirectory(store);
        expect(await rowsOf(device.env, 'tail')).toHaveLength(5);
      },
    );

    it('in a pack: the row stays when the pack is written again beside it', async () => {
      const device = await aTablet(newStorage());
      await device.store.save(aPatient(PATIENT));
      await sendAll(device.store);
      await expect.poll(async () => (await rowsOf(device.env, 'packs')).length).toBe(1);
      device.store.lock();
      const [pack] = await rowsOf(device.env, 'packs');
      const broken = { ...pack, box: spoilt('altered', pack?.['box'], undefined) };
      await putRaw(device.env, { table: 'packs', value: broken });
      const { store } = await restarted(device);
      await store.save([anInr(PATIENT)]);
      await sendAll(store);
      await expect.poll(async () => (await rowsOf(device.env, 'packs')).length).toBe(2);
      expect(await rowsOf(device.env, 'packs')).toContainEqual(broken);
      expect(await store.patient(PATIENT)).toMatchObject({ unreadable: 1, file: { inrs: [{}] } });
    });
  });

  describe('the passphrase', () => {
    it.each([
      ['dimanche violon cerise', 'tooFewWords'],
      ['un deux trois quatre', 'tooFewWords'],
      ['abc def ghi jkl', 'tooShort'],
      ['tortue tortue tortue tortue', 'tooCommon'],
    ] as const)('« %s » is refused: %s', async (passphrase, why) => {
      const tablet = openTablet(aDevice(newStorage()).env);
      expect(await tablet.enrol(NURSE, passphrase)).toEqual({ kind: 'weakPassphrase', why });
      expect(await tablet.condition()).toEqual({ kind: 'new' });
    });

    it('typed with a capital and a space too many still opens', async () => {
      const device = await aTablet(newStorage());
      device.store.lock();
      expect((await device.tablet.unlock(` ${PASSPHRASE.replace('c', 'C')} `)).kind).toBe('unlocked');
    });

    it('typed wrong costs a delay that grows, survives a restart, and ends; nothing is ever wiped', async () => {
      const device = await aTablet(newStorage());
      await device.store.save([anInr(PATIENT)]);
      device.store.lock();
      const attempt = () => openTablet(device.env).unlock('cerise violon dimanche lapin');
      expect(await attempt()).toEqual({ kind: 'wrongPassphrase', retryInMs: 0 });
      expect(await attempt()).toEqual({ kind: 'wrongPassphrase', retryInMs: 2_000 });
      expect(await attempt()).toEqual({ kind: 'tooSoon', retryInMs: 2_000 });
      expect(await openTablet(device.env).condition()).toMatchObject({ kind: 'locked', retryInMs: 2_000 });
      device.clock.now += 2_000;
      expect(await attempt()).toEqual({ kind: 'wrongPassphrase', retryInMs: 4_000 });
      device.clock.now -= 86_400_000;
      expect(await attempt()).toEqual({ kind: 'tooSoon', retryInMs: 4_000 });
      device.clock.now += 2 * 86_400_000;
      const { store } = await restarted(device);
      expect((await store.outbox()).waiting).toBe(1);
    });

    it('a clock that stepped back by a year costs the delay once more, and no longer', async () => {
      const device = await aTablet(newStorage());
      device.store.lock();
      for (const _ of ['once', 'twice']) await openTablet(device.env).unlock('cerise violon dimanche lapin');
      device.clock.now -= 365 * 86_400_000;
      expect(await device.tablet.unlock(PASSPHRASE)).toEqual({ kind: 'tooSoon', retryInMs: 2_000 });
      device.clock.now += 1_999;
      expect(await device.tablet.unlock(PASSPHRASE)).toEqual({ kind: 'tooSoon', retryInMs: 1 });
      device.clock.now += 1;
      expect((await device.tablet.unlock(PASSPHRASE)).kind).toBe('unlocked');
    });

    it('right, with a damaged key: says damaged, not wrong', async () => {
      const device = await aTablet(newStorage());
      device.store.lock();
      const row = (await rowsOf(device.env, 'meta')).find((meta) => meta['key'] === 'key');
      const value = row?.['value'] as { wrapped: Uint8Array };
      const wrapped = value.wrapped.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
      await putRaw(device.env, { table: 'meta', value: { ...row, value: { ...value, wrapped } } });
      expect(await device.tablet.unlock(PASSPHRASE)).toEqual({ kind: 'damaged', what: 'key' });
    });
  });

  describe('the condition of a browser', () => {
    it('is new, then locked with the name of its user', async () => {
      const device = aDevice(newStorage());
      expect(await openTablet(device.env).condition()).toEqual({ kind: 'new' });
      await openTablet(device.env).enrol(NURSE, PASSPHRASE);
      expect(await openTablet(device.env).condition()).toEqual({ kind: 'locked', user: NURSE, retryInMs: 0 });
    });

    it('with its database gone is storageLost, never new', async () => {
      const device = await aTablet(newStorage());
      device.store.lock();
      const emptied = { ...device.env, ...newStorage() };
      expect(await openTablet(emptied).condition()).toEqual({ kind: 'storageLost', lastUser: NURSE.account.name });
    });

    it('that keeps nothing is noStorage', async () => {
      const refusing = {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      } as unknown as IDBFactory;
      expect(await openTablet({ ...aDevice(newStorage()).env, indexedDB: refusing }).condition()).toMatchObject({
        kind: 'noStorage',
      });
    });

    it('enrolled once cannot be enrolled over: the key of what waits would be lost', async () => {
      const device = await aTablet(newStorage());
      await device.store.save([anInr(PATIENT)]);
      device.store.lock();
      expect(await device.tablet.enrol(NURSE, 'lampe rivière mouton guitare')).toMatchObject({ kind: 'failed' });
      expect((await (await restarted(device)).store.outbox()).waiting).toBe(1);
    });

    it.each(['key', 'user', 'device'])(
      'whose %s row is damaged is damaged, not emptied: nothing is enrolled over what waits',
      async (what) => {
        const device = await aTablet(newStorage());
        await device.store.save([anInr(PATIENT)]);
        device.store.lock();
        const intact = (await rowsOf(device.env, 'meta')).find((row) => row['key'] === what);
        await putRaw(device.env, { table: 'meta', value: { ...intact, value: 'garbage' } });
        expect(await device.tablet.condition()).toEqual({ kind: 'damaged', what });
        expect(await device.tablet.enrol(NURSE, 'lampe rivière mouton guitare')).toEqual({
          kind: 'failed',
          why: 'unknown',
        });
        await putRaw(device.env, { table: 'meta', value: intact ?? {} });
        expect((await (await restarted(device)).store.outbox()).waiting).toBe(1);
      },
    );

    it('whose front door is gone while something waits behind it is damaged, and no key is made over it', async () => {
      const device = await aTablet(newStorage());
      await device.store.save([anInr(PATIENT)]);
      device.store.lock();
      for (const key of ['schemaEpoch', 'key', 'user', 'device']) await deleteRaw(device.env, { table: 'meta', key });
      expect(await device.tablet.condition()).toEqual({ kind: 'damaged', what: 'key' });
      expect(await device.tablet.enrol(NURSE, 'lampe rivière mouton guitare')).toMatchObject({ kind: 'failed' });
      expect((await rowsOf(device.env, 'meta')).filter((row) => row['key'] === 'key')).toEqual([]);
    });

    it('written by a newer build refuses to write, and says so before unlocking', async () => {
      const device = await aTablet(newStorage());
      await raiseEpoch(device.env);
      expect(await device.store.save([anInr(PATIENT)])).toEqual({ kind: 'notSaved', why: 'staleApp' });
      expect((await device.store.outbox()).waiting).toBe(0);
      device.store.lock();
      expect(await device.tablet.condition()).toEqual({ kind: 'staleApp' });
      expect(await device.tablet.unlock(PASSPHRASE)).toMatchObject({ kind: 'damaged' });
    });
  });

  it('a draft comes back as it was left, and goes when dropped', async () => {
    const device = await aTablet(newStorage());
    await device.store.drafts.keep('inr', { typed: '2,', at: 3 });
    device.store.lock();
    const { store } = await restarted(device);
    expect(await store.drafts.read('inr')).toEqual({ typed: '2,', at: 3 });
    await store.drafts.drop('inr');
    expect(await store.drafts.read('inr')).toBeUndefined();
  });
}

function spoilt(how: 'altered' | 'cut short' | 'moved from another row', box: unknown, foreign: unknown): unknown {
  if (how === 'moved from another row') return foreign;
  const bytes = Uint8Array.from(box as Uint8Array);
  if (how === 'cut short') return bytes.slice(0, 30);
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  return bytes;
}

async function sendAll(store: Awaited<ReturnType<typeof restarted>>['store']): Promise<void> {
  for (const group of await store.sync.waitingGroups(1_000)) {
    const facts = group.facts.map((bytes) => (JSON.parse(bytes) as { id: string }).id);
    await store.sync.settle([{ group: group.group, verdict: 'stored', facts }]);
  }
}

async function raiseEpoch(env: Parameters<typeof rowsOf>[0]): Promise<void> {
  await putRaw(env, { table: 'meta', value: { key: 'schemaEpoch', generation: 2, value: 2 } });
}

import { canonicalJson } from '#facts/canonicalJson.ts';
import { chainOf } from '#facts/chains.ts';
import { Feed } from '#test/store/aFeed.ts';
import { describe, expect, it } from 'vitest';
import { aTablet, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr } from '#test/store/someIntents.ts';
import { putRaw, rowsOf } from '#test/store/rawRows.ts';
import { summarise } from '#store/directory/summarise.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const OTHER = '018f0000-0000-7000-8000-000000000002';
const never = (): Promise<void> => new Promise(() => undefined);

export function directoryContract(newStorage: NewStorage): void {
  describe('the directory', () => {
    it('lists patients by birth name, then first name, with what their facts say', async () => {
      const { store, clock } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT, { birthName: 'ZOLA', firstName: 'Émile' }));
      await store.save(aPatient(OTHER, { birthName: 'AUBERT' }));
      for (const [date, value] of [
        ['2025-12-01', '2.5'],
        ['2026-01-05', '2.5'],
        ['2026-02-20', '2.8'],
      ] as const) {
        await store.save([anInr(PATIENT, date, value)]);
      }
      await settledDirectory(store);
      const [aubert, zola] = store.directory().patients;
      expect(aubert).toMatchObject({ birthName: 'AUBERT', ttr: { kind: 'unmeasurable' }, lastInr: undefined });
      expect(zola).toMatchObject({
        lastInr: { date: '2026-02-20', value: '2.8' },
        ttr: { kind: 'measured', percent: 100, provisional: true },
        molecule: 'warfarin',
        status: 'active',
        asOf: clock.today,
      });
      expect(zola?.searchKey).toContain(' EMILE');
    });

    it('is read as it was left, and makes up for what a crash left undone', async () => {
      const device = await aTablet({ ...newStorage(), whenIdle: never });
      await device.store.save(aPatient(PATIENT));
      device.store.lock();
      const { store } = await restarted({ ...device, env: { ...device.env, whenIdle: () => Promise.resolve() } });
      await settledDirectory(store);
      expect(store.directory().patients).toHaveLength(1);
      store.lock();
      const again = await restarted({ ...device, env: { ...device.env, whenIdle: never } });
      expect(again.store.directory().patients).toHaveLength(1);
    });

    it('says that it is not complete while work is left', async () => {
      const { store } = await aTablet({ ...newStorage(), whenIdle: never });
      await store.save(aPatient(PATIENT));
      expect(store.directory().progress).toBeDefined();
    });

    it('is computed again on another day: the twelve months of a TTR end elsewhere', async () => {
      const device = await aTablet(newStorage());
      await device.store.save(aPatient(PATIENT));
      await settledDirectory(device.store);
      device.clock.today = '2026-03-03';
      device.store.directory();
      await expect.poll(() => device.store.directory().patients[0]?.asOf).toBe('2026-03-03');
    });

    it('fills pages of 256, and a page that does not open is rebuilt from facts', async () => {
      const device = await aTablet(newStorage());
      const saving = await device.store.save(aPatient(PATIENT).slice(0, 1));
      const identity = saving.kind === 'saved' ? saving.facts[0]?.fact : undefined;
      const others = Array.from({ length: 269 }, (_, at) => ofAnother({ ...identity }, at));
      await device.store.sync.applyPage('places:bfc', new Feed().facts(others).page());
      await settledDirectory(device.store);
      device.store.lock();
      const pages = (await rowsOf(device.env, 'directory')).filter((row) => String(row['key']).startsWith('page/'));
      expect(pages).toHaveLength(2);
      const [page] = pages;
      const box = Uint8Array.from(page?.['box'] as Uint8Array);
      box[40] = (box[40] ?? 0) ^ 1;
      await putRaw(device.env, { table: 'directory', value: { ...page, box } });
      const { store } = await restarted(device);
      expect(store.directory()).toMatchObject({ unreadable: 1 });
      await settledDirectory(store);
      expect(store.directory().unreadable).toBe(0);
      expect(new Set(store.directory().patients.map((line) => line.patientId)).size).toBe(270);
    }, 60_000);

    it("says of each line exactly what the patient's own file says", async () => {
      const { store, env } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT));
      await store.save([anInr(PATIENT)]);
      await settledDirectory(store);
      expect(store.directory().patients).toEqual([summarise(await store.patient(PATIENT), env.today())]);
    });
  });
}

/** The same identity as another patient's: what a region's feed brings by the hundred. */
function ofAnother(identity: object, at: number): string {
  const patientId = anId(at);
  const id = anId(100_000 + at);
  return canonicalJson({ ...identity, id, group: id, patientId, chain: chainOf(patientId, 'patientIdentity') });
}

function anId(number: number): string {
  return `018f0000-0000-7000-8000-2${String(number).padStart(11, '0')}`;
}

import { describe, expect, it } from 'vitest';
import type { StoreChange } from '#store/store.ts';
import type { TabletEnvironment } from '#store/tabletEnvironment.ts';
import { aChannel, aTablet, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr } from '#test/store/someIntents.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';

/** Two tabs of one browser, both unlocked. */
async function twoTabs(newStorage: NewStorage, over: Partial<TabletEnvironment> = {}) {
  const channel = aChannel();
  const first = await aTablet({ ...newStorage(), broadcast: channel(), ...over });
  const second = await restarted({ ...first, env: { ...first.env, broadcast: channel() } });
  return { first: first.store, second: second.store, device: first };
}

export function tabsContract(newStorage: NewStorage): void {
  describe('two tabs', () => {
    it('what one saves shows in the directory of the other', async () => {
      const { first, second } = await twoTabs(newStorage);
      const heard: StoreChange['kind'][] = [];
      second.subscribe((change) => void heard.push(change.kind));
      await first.save(aPatient(PATIENT));
      await expect.poll(() => second.directory().patients.length).toBe(1);
      await settledDirectory(first);
      expect(heard).toEqual(expect.arrayContaining(['patients', 'outbox', 'directory']));
    });

    it('locking one locks the other, which hears of it', async () => {
      const { first, second } = await twoTabs(newStorage);
      const heard: StoreChange['kind'][] = [];
      second.subscribe((change) => void heard.push(change.kind));
      first.lock();
      await expect.poll(() => second.locked).toBe(true);
      expect(heard).toContain('locked');
    });

    it('saving at once never make the same id, whatever chance says, and both are kept', async () => {
      const { first, second, device } = await twoTabs(newStorage, { random: (length) => new Uint8Array(length) });
      const savings = await Promise.all(
        [first, second, first, second, first, second].map((store) => store.save([anInr(PATIENT)])),
      );
      const ids = savings.flatMap((saving) => (saving.kind === 'saved' ? saving.facts.map(({ fact }) => fact.id) : []));
      expect(new Set(ids).size).toBe(6);
      expect((await first.patient(PATIENT)).file.inrs).toHaveLength(6);
      expect(device.reported).toEqual([]);
    });
  });

  it('a clock that steps back makes ids that still rise', async () => {
    const { store, clock } = await aTablet(newStorage());
    const ids: string[] = [];
    for (const step of [0, -3_600_000, 0, -10 * 365 * 86_400_000, 5]) {
      clock.now += step;
      const saving = await store.save([anInr(PATIENT)]);
      if (saving.kind === 'saved') ids.push(...saving.facts.map(({ fact }) => fact.id));
    }
    expect(ids).toHaveLength(5);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
}

import { describe, expect, it } from 'vitest';
import { LARGEST_GROUP } from '#facts/factHead.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { Store } from '#store/store.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';
import { aTablet, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr } from '#test/store/someIntents.ts';

/** A cohort is written as many actions in a row, each of which is kept as one that a nurse typed. */
export function cohortContract(newStorage: NewStorage): void {
  describe('a whole list of patients', () => {
    it('is written as groups of their own, each whole, signed and announced, and outlives a restart', async () => {
      const device = await aTablet(newStorage());
      const told: number[] = [];
      const saving = await device.store.saveGroups(aCohort(30), { ...watch(), saved: (actions) => told.push(actions) });
      expect(saving).toEqual({ kind: 'saved' });
      expect(told.at(-1)).toBe(30);
      expect(told.length).toBeGreaterThan(1);
      device.store.lock();
      const { store } = await restarted(device);
      expect(await store.outbox()).toMatchObject({ waiting: 30 * 6 });
      const groups = await store.sync.waitingGroups(10_000);
      expect(groups.map((group) => group.facts.length)).toEqual(Array.from({ length: 30 }, () => 6));
      expect(new Set(groups.map((group) => group.signature)).size).toBe(30);
      expect(new Set(await store.sync.announces()).size).toBe(30);
      await settledDirectory(store);
      expect(store.directory().patients).toHaveLength(30);
    });

    it('goes out oldest first, as much at a time as is asked for', async () => {
      const { store } = await aTablet(newStorage());
      await store.saveGroups(aCohort(20), watch());
      expect(await store.sync.waitingGroups(13)).toHaveLength(2);
      const [first] = await store.sync.waitingGroups(1);
      await settleFirst(store);
      expect(await store.sync.announces()).toHaveLength(19);
      expect((await store.sync.waitingGroups(1))[0]?.group).not.toBe(first?.group);
    });

    it('that is cancelled keeps the actions that were said to be in, whole, and none of the others', async () => {
      const { store } = await aTablet(newStorage());
      const cancel = new AbortController();
      const saving = await store.saveGroups(aCohort(60), {
        signal: cancel.signal,
        saved: (actions) => actions >= 20 && cancel.abort(),
      });
      if (saving.kind !== 'cancelled') throw new Error(saving.kind);
      expect(saving.saved).toBeGreaterThanOrEqual(20);
      expect(saving.saved).toBeLessThan(60);
      const groups = await store.sync.waitingGroups(10_000);
      expect(groups.map((group) => group.facts.length)).toEqual(Array.from({ length: saving.saved }, () => 6));
    });

    it('says how much is in when the tablet locks in the middle of it', async () => {
      const device = await aTablet(newStorage());
      const saving = await device.store.saveGroups(aCohort(60), {
        ...watch(),
        saved: (actions) => actions >= 20 && device.store.lock(),
      });
      expect(saving).toMatchObject({ kind: 'notSaved', why: 'locked' });
      const { store } = await restarted(device);
      const groups = await store.sync.waitingGroups(10_000);
      expect(saving).toMatchObject({ saved: groups.length });
    });

    it('leaves a nurse’s own entry its place: an INR saved meanwhile is kept, and nothing of the list is lost', async () => {
      const { store } = await aTablet(newStorage());
      const whole = store.saveGroups(aCohort(20), watch());
      const mine = await store.save([anInr(patientOf(99), '2026-03-01', '3.1')]);
      expect([mine.kind, (await whole).kind]).toEqual(['saved', 'saved']);
      expect(await store.outbox()).toMatchObject({ waiting: 20 * 6 + 1 });
      expect(await store.sync.announces()).toHaveLength(21);
    });

    it('with an action larger than a group is refused there, and what came before it is in', async () => {
      const { store } = await aTablet(newStorage());
      const oversized = Array.from({ length: LARGEST_GROUP + 1 }, () => anInr(patientOf(1)));
      const saving = await store.saveGroups([...aCohort(20), oversized], watch());
      expect(saving).toEqual({ kind: 'notSaved', why: 'unknown', saved: 20 });
    });
  });
}

function watch() {
  return { signal: new AbortController().signal, saved: () => undefined };
}

/** Patients with three INRs each: six facts an action. */
function aCohort(patients: number): readonly (readonly Intent[])[] {
  return Array.from({ length: patients }, (_, at) => {
    const patientId = patientOf(at);
    const inrs = ['2026-01-05', '2026-02-02', '2026-02-27'].map((on) => anInr(patientId, on));
    return [...aPatient(patientId, { birthName: `PATIENT ${at}` }), ...inrs];
  });
}

function patientOf(at: number): string {
  return `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

async function settleFirst(store: Store): Promise<void> {
  const [first] = await store.sync.waitingGroups(1);
  const facts = (first?.facts ?? []).map((bytes) => (JSON.parse(bytes) as { id: string }).id);
  await store.sync.settle([{ group: first?.group ?? '', verdict: 'stored', facts }]);
}

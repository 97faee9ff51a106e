import { describe, expect, it } from 'vitest';
import { groupDigest } from '#facts/factHash.ts';
import type { Verdict, WireGroup } from '#protocol/push.ts';
import type { Store } from '#store/store.ts';
import { aTablet, restarted, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr } from '#test/store/someIntents.ts';
import { rowsOf } from '#test/store/rawRows.ts';
import type { NewStorage } from '#test/contracts/storeContract.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';

export function outboxContract(newStorage: NewStorage): void {
  describe('the outbox', () => {
    it('[O1] a saved group waits, whole and signed, and still does after the browser was restarted', async () => {
      const device = await aTablet(newStorage());
      await device.store.save(aPatient(PATIENT));
      device.store.lock();
      const { store, env } = await restarted(device);
      const [group] = await store.sync.waitingGroups(50);
      expect(group?.facts).toHaveLength(3);
      expect(await isSigned(store, env.crypto, group)).toBe(true);
      expect(await store.sync.announces()).toHaveLength(1);
      expect(await store.outbox()).toMatchObject({ waiting: 3, oldest: '2026-03-02T09:00:00.000Z' });
    });

    it('[O2] a fact leaves the outbox when its own id is named, and no other does', async () => {
      const { store } = await aTablet(newStorage());
      const saved = await store.save(aPatient(PATIENT));
      const [first, ...others] = saved.kind === 'saved' ? saved.facts.map(({ fact }) => fact.id) : [];
      const group = first ?? '';
      await store.sync.settle([{ group, verdict: 'stored', facts: others }]);
      expect((await store.outbox()).waiting).toBe(1);
      expect([...(await store.patient(PATIENT)).states.keys()]).toEqual([first]);
      // What is left of it is still sent whole: the signature is over the group.
      expect((await store.sync.waitingGroups(50))[0]?.facts).toHaveLength(3);
      await store.sync.settle([{ group, verdict: 'known', facts: [group] }]);
      expect(await store.sync.waitingGroups(50)).toEqual([]);
    });

    it('[O2] a verdict about another group settles nothing, whatever ids it names', async () => {
      const { store } = await aTablet(newStorage());
      const saved = await store.save([anInr(PATIENT)]);
      const facts = saved.kind === 'saved' ? saved.facts.map(({ fact }) => fact.id) : [];
      await store.sync.settle([{ group: PATIENT, verdict: 'stored', facts }]);
      expect((await store.outbox()).waiting).toBe(1);
    });

    it('[O3] groups go oldest first and are never cut; one larger than the limit still goes', async () => {
      const { store } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT));
      await store.save([anInr(PATIENT)]);
      const sizes = async (limit: number) => (await store.sync.waitingGroups(limit)).map((g) => g.facts.length);
      expect(await sizes(50)).toEqual([3, 1]);
      expect(await sizes(3)).toEqual([3]);
      expect(await sizes(1)).toEqual([3]);
    });

    it('an answer of the region is no sign that everything was received', async () => {
      const device = await aTablet(newStorage());
      await device.store.sync.contact('2026-03-02T09:00:00.000Z', 0);
      expect((await device.store.outbox()).pulledAt).toBeUndefined();
      await device.store.sync.caughtUp('2026-03-02T09:01:00.000Z', {});
      await device.store.sync.contact('2026-03-02T10:00:00.000Z', 0);
      device.store.lock();
      expect(await (await restarted(device)).store.outbox()).toMatchObject({
        lastContact: '2026-03-02T10:00:00.000Z',
        pulledAt: '2026-03-02T09:01:00.000Z',
      });
    });

    it('a refused fact is shown apart to its author, no longer counts, and no longer waits', async () => {
      const { store } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT));
      await store.save([anInr(PATIENT)]);
      await store.sync.settle([await refusal(store, 1)]);
      const opened = await store.patient(PATIENT);
      expect(opened.file.inrs).toEqual([]);
      expect(opened.apart).toMatchObject([{ state: { kind: 'refused', code: 'notYourSite', path: 'site' } }]);
      expect(await store.outbox()).toMatchObject({ waiting: 3, refused: 1, held: 0 });
    });

    it('a patient of whom everything was refused is still found by his name', async () => {
      const { store } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT));
      await store.sync.settle([await refusal(store, 0)]);
      await settledDirectory(store);
      expect(store.directory().patients).toMatchObject([{ birthName: 'DUPONT', status: undefined, waiting: 0 }]);
    });

    it('a fact that was stored stays so when a late "held" comes after', async () => {
      const { store } = await aTablet(newStorage());
      const saved = await store.save([anInr(PATIENT)]);
      const facts = saved.kind === 'saved' ? saved.facts.map(({ fact }) => fact.id) : [];
      const group = facts[0] ?? '';
      await store.sync.settle([{ group, verdict: 'stored', facts }]);
      await store.sync.settle([{ group, verdict: 'held', facts, why: 'patientUnknown' }]);
      expect(await store.outbox()).toMatchObject({ waiting: 0, held: 0 });
      expect((await store.patient(PATIENT)).file.inrs).toHaveLength(1);
    });

    it('sent facts are folded into a pack when idle; what waits stays where it is', async () => {
      const { store, env } = await aTablet(newStorage());
      await store.save(aPatient(PATIENT));
      const [group] = await store.sync.waitingGroups(50);
      const facts = idsOf(group);
      await store.save([anInr(PATIENT)]);
      await store.sync.settle([{ group: group?.group ?? '', verdict: 'stored', facts }]);
      await settledDirectory(store);
      await expect.poll(async () => (await rowsOf(env, 'tail')).length).toBe(1);
      expect(await rowsOf(env, 'packs')).toHaveLength(1);
      const { file } = await store.patient(PATIENT);
      expect([file.identity?.history.length, file.inrs.length]).toEqual([1, 1]);
    });
  });
}

async function refusal(store: Store, at: number): Promise<Verdict> {
  const group = (await store.sync.waitingGroups(50))[at];
  return { group: group?.group ?? '', verdict: 'refused', facts: [...idsOf(group)], code: 'notYourSite', path: 'site' };
}

function idsOf(group: WireGroup | undefined): string[] {
  return (group?.facts ?? []).map((bytes) => (JSON.parse(bytes) as { id: string }).id);
}

async function isSigned(store: Store, crypto: Crypto, group: WireGroup | undefined): Promise<boolean> {
  const { publicKey } = await store.sync.enrolment();
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', publicKey, curve, false, ['verify']);
  const signature = Uint8Array.from(atob((group?.signature ?? '').replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  const ids = idsOf(group);
  const digest = groupDigest((group?.facts ?? []).map((bytes, at) => ({ id: ids[at] ?? '', bytes })));
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, digest);
}

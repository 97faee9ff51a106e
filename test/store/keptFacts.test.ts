import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '#protocol/push.ts';
import { openPart, sealPack } from '#store/packs/packCodec.ts';
import { nextUuidV7 } from '#store/uuidV7.ts';
import { Vault } from '#store/vault/vault.ts';
import { Feed } from './aFeed.ts';
import { aTablet, restarted, settledDirectory, type EnrolledTablet } from './aTablet.ts';
import { anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';

type Step =
  | { readonly does: 'save' | 'idle' | 'restart' | 'newPass' }
  | { readonly does: 'settle'; readonly verdict: Verdict['verdict']; readonly which: number }
  | { readonly does: 'pull'; readonly limit: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>({ does: 'save' }) },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ does: 'idle' }, { does: 'restart' }, { does: 'newPass' }) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('stored', 'known', 'held', 'refused'), fc.nat(5))
        .map(([verdict, which]): Step => ({ does: 'settle', verdict, which })),
    },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map((limit): Step => ({ does: 'pull', limit })) },
  ),
  { minLength: 4, maxLength: 14 },
);

/** What a tablet ought to hold after some steps, said without packs, tails or keys. */
type Model = { readonly counting: Set<string>; readonly waiting: Set<string>; readonly apart: Set<string> };

describe('whatever happens between', () => {
  it('[O2][L4] no fact is lost, none is shown twice, and only named ones leave the outbox', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        let device = await aTablet();
        const feed = new Feed();
        const model: Model = { counting: new Set(), waiting: new Set(), apart: new Set() };
        for (const step of all) device = await run(device, feed, model, step);
        const opened = await device.store.patient(PATIENT);
        expect(opened.file.inrs.flatMap((chain) => chain.history.map((fact) => fact.id)).toSorted()).toEqual(
          [...model.counting].toSorted(),
        );
        expect(opened.apart.map(({ fact }) => fact.id).toSorted()).toEqual([...model.apart].toSorted());
        const waiting = (await device.store.sync.waitingGroups(1_000)).map((group) => group.group);
        expect(waiting).toEqual([...model.waiting].toSorted());
        device.store.lock();
      }),
      { numRuns: 25, seed: 20260302 },
    );
  }, 60_000);
});

async function run(device: EnrolledTablet, feed: Feed, model: Model, step: Step): Promise<EnrolledTablet> {
  const { store } = device;
  switch (step.does) {
    case 'save':
      await save(device, model);
      return device;
    case 'settle':
      await settle(device, feed, model, step);
      return device;
    case 'pull':
      await pull(device, feed, step.limit);
      return device;
    case 'newPass':
      await store.sync.restart(CLINIC);
      return device;
    case 'restart':
      store.lock();
      return restarted(device);
    default:
      await settledDirectory(store);
      return device;
  }
}

async function save({ store }: EnrolledTablet, model: Model): Promise<void> {
  const saving = await store.save([anInr(PATIENT)]);
  if (saving.kind !== 'saved') throw new Error(saving.why);
  for (const { fact } of saving.facts) {
    model.counting.add(fact.id);
    model.waiting.add(fact.id);
  }
}

/** The region stores what it names as stored, and its feed brings it back. */
async function settle(
  device: EnrolledTablet,
  feed: Feed,
  model: Model,
  step: Step & { does: 'settle' },
): Promise<void> {
  const groups = await device.store.sync.waitingGroups(1_000);
  const group = groups[step.which % Math.max(1, groups.length)];
  if (group === undefined) return;
  const { group: id } = group;
  const common = { group: id, facts: [id] };
  if (step.verdict === 'stored' || step.verdict === 'known') {
    feed.facts(group.facts);
    await device.store.sync.settle([{ ...common, verdict: step.verdict }]);
  } else {
    const word =
      step.verdict === 'held' ? { verdict: step.verdict, why: 'w' } : { verdict: step.verdict, code: 'c', path: '' };
    await device.store.sync.settle([{ ...common, ...word }]);
    model.counting.delete(id);
    model.apart.add(id);
  }
  model.waiting.delete(id);
}

async function pull({ store }: EnrolledTablet, feed: Feed, limit: number): Promise<void> {
  const { [CLINIC]: position } = await store.sync.positions();
  const page = feed.page(position?.cursor ?? 0, limit);
  // At the head the sums agree, however the facts came here: saved, folded, pulled before.
  expect(await store.sync.applyPage(CLINIC, page)).toBe('applied');
  expect(await store.sync.applyPage(CLINIC, page)).toBe('applied');
}

describe('a pack', () => {
  it('gives back every fact it was given, byte for byte, with its tags', async () => {
    const vault = await aVault();
    const fact = fc.record({
      id: fc.uuid(),
      bytes: fc.string({ unit: 'grapheme', maxLength: 300 }),
      tags: fc.uniqueArray(fc.constantFrom('a#1', 'a#2', 'b#1'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fact, { selector: ({ id }) => id, maxLength: 20 }), async (facts) => {
        const rows = await sealPack(vault, { owner: PATIENT, generation: 3, taken: new Set([0, 2]) }, facts);
        expect(rows.filter((row) => row.part === 0 || row.part === 2)).toEqual([]);
        expect((await Promise.all(rows.map((row) => openPart(vault, row)))).flat()).toEqual(facts);
      }),
      { numRuns: 40, seed: 20260302 },
    );
  });
});

describe('an id', () => {
  it('is greater than the last, is a UUIDv7, and carries the time while the clock goes on', () => {
    const random = (length: number) => globalThis.crypto.getRandomValues(new Uint8Array(length));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), { maxLength: 30 }), (jumps) => {
        let now = 1_700_000_000_000;
        let last: string | undefined;
        for (const jump of jumps) {
          now += jump;
          const next = nextUuidV7(last, now, random);
          expect(next).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
          expect(last === undefined || next > last).toBe(true);
          last = next;
        }
      }),
      { seed: 20260302 },
    );
  });

  it('borrows a millisecond when the counter of the last is full', () => {
    const full = '018f0000-0000-7fff-bfff-ffffffffffff';
    const next = nextUuidV7(full, 0, (length) => new Uint8Array(length));
    expect(next).toBe('018f0000-0001-7000-8000-000000000000');
  });
});

async function aVault(): Promise<Vault> {
  const { crypto } = globalThis;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return new Vault(crypto, key, new Uint8Array(4));
}

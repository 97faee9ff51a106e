import { describe, expect, it } from 'vitest';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';
import type { Store } from '#store/store.ts';
import { Feed } from './aFeed.ts';
import { aChannel, aTablet, restarted } from './aTablet.ts';
import { anInr, day } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';
const CLINIC = 'site:018f0000-0000-7000-8000-0000000000d1/clinic';
const OUTDATED = { kind: 'notSaved', why: 'outdated' };

async function saved(store: Store, intent: Intent): Promise<WrittenFact> {
  const saving = await store.save([intent]);
  const [written] = saving.kind === 'saved' ? saving.facts : [];
  if (written === undefined) throw new Error(JSON.stringify(saving));
  return written;
}

/** As a screen that shows `seen` means it. */
function correcting({ fact: seen }: WrittenFact, value: string): Intent {
  return {
    kind: 'inrResult',
    act: 'correction',
    patientId: PATIENT,
    seen: { chain: seen.chain, head: seen.id },
    target: seen.id,
    reason: 'erreur de saisie',
    body: {
      ...(seen.body as Extract<Intent, { kind: 'inrResult'; act: 'first' }>['body']),
      inr: { comparator: '=', value },
    },
  };
}

async function heads(store: Store): Promise<number | undefined> {
  return (await store.patient(PATIENT)).file.inrs[0]?.lines.length;
}

describe('an action on what a screen showed', () => {
  it('touched twice is done once: the second finds its head superseded, and nobody disagrees', async () => {
    const { store } = await aTablet();
    const inr = await saved(store, anInr(PATIENT));
    await saved(store, correcting(inr, '2.6'));
    expect(await store.save([correcting(inr, '2.6')])).toEqual(OUTDATED);
    expect([await heads(store), (await store.outbox()).waiting]).toEqual([1, 2]);
  });

  it('begins a history a patient has once, and only once: the second touch finds it begun, and nobody disagrees', async () => {
    const { store } = await aTablet();
    const setting: Intent = {
      kind: 'nextControl',
      act: 'first',
      patientId: PATIENT,
      body: { dueOn: day('2026-12-01') },
    };
    await saved(store, setting);
    expect(await store.save([setting])).toEqual(OUTDATED);
    expect((await store.patient(PATIENT)).file.nextControl?.lines).toHaveLength(1);
  });

  it('touched in two tabs at once is done in one of them', async () => {
    const channel = aChannel();
    const one = await aTablet({ broadcast: channel() });
    const other = await restarted({ ...one, env: { ...one.env, broadcast: channel() } });
    const inr = await saved(one.store, anInr(PATIENT));
    const savings = await Promise.all([
      one.store.save([correcting(inr, '2.6')]),
      other.store.save([correcting(inr, '2.7')]),
      one.store.save([correcting(inr, '2.8')]),
    ]);
    expect(savings.map(({ kind }) => kind).toSorted()).toEqual(['notSaved', 'notSaved', 'saved']);
    expect(savings.filter(({ kind }) => kind === 'notSaved')).toEqual([OUTDATED, OUTDATED]);
    expect(await heads(one.store)).toBe(1);
  });

  it('on two tablets that have not heard of each other is kept on both: they disagree, openly', async () => {
    const one = await aTablet();
    const other = await aTablet();
    const inr = await saved(one.store, anInr(PATIENT));
    const feed = new Feed().fact(inr.bytes);
    await other.store.sync.applyPage(CLINIC, feed.page());
    const first = await saved(one.store, correcting(inr, '2.6'));
    await saved(other.store, correcting(inr, '3.6'));
    await other.store.sync.applyPage(CLINIC, feed.fact(first.bytes).page(1));
    expect(await heads(other.store)).toBe(2);
  });

  it("on a head that a colleague's fact has superseded meanwhile is refused: he has to be read first", async () => {
    const colleague = await aTablet();
    const { store } = await aTablet();
    const inr = await saved(colleague.store, anInr(PATIENT));
    const theirs = await saved(colleague.store, correcting(inr, '2.6'));
    await store.sync.applyPage(CLINIC, new Feed().facts([inr.bytes, theirs.bytes]).page());
    expect(await store.save([correcting(inr, '3.6')])).toEqual(OUTDATED);
  });

  it('of which the first was refused by the region can be done again: what is kept apart supersedes nothing', async () => {
    const { store } = await aTablet();
    const inr = await saved(store, anInr(PATIENT));
    const { fact } = await saved(store, correcting(inr, '2.6'));
    await store.sync.settle([{ group: fact.id, verdict: 'refused', facts: [fact.id], code: 'notYourSite', path: '' }]);
    expect((await store.save([correcting(inr, '2.6')])).kind).toBe('saved');
  });

  it('that settles a disagreement settles it once', async () => {
    const one = await aTablet();
    const other = await aTablet();
    const inr = await saved(one.store, anInr(PATIENT));
    const theirs = await (async () => {
      await other.store.sync.applyPage(CLINIC, new Feed().fact(inr.bytes).page());
      return saved(other.store, correcting(inr, '3.6'));
    })();
    const mine = await saved(one.store, correcting(inr, '2.6'));
    await one.store.sync.applyPage(CLINIC, new Feed().facts([inr.bytes, theirs.bytes]).page());
    const settling: Intent = {
      kind: 'inrResult',
      act: 'settlement',
      patientId: PATIENT,
      chain: inr.fact.chain,
      heads: [mine.fact.id, theirs.fact.id],
      keeps: mine.fact.id,
      reason: 'vérifié sur le résultat',
    };
    expect((await one.store.save([settling])).kind).toBe('saved');
    expect(await one.store.save([{ ...settling, keeps: theirs.fact.id }])).toEqual(OUTDATED);
    expect(await heads(one.store)).toBe(1);
  });
});

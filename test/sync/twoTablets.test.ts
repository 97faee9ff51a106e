import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncOnce } from '#sync/syncOnce.ts';
import { aTablet, NURSE, restarted, type EnrolledTablet } from '#test/store/aTablet.ts';
import { anInr, aPatient } from '#test/store/someIntents.ts';
import { aNetwork, html, json, type ScriptedNetwork } from './aNetwork.ts';
import { aScriptedRegion, type ScriptedRegion } from './aScriptedRegion.ts';
import { aVirtualClock } from './aVirtualClock.ts';
import { cycleOf } from './cycleOf.ts';
import { corrected, inrsOn, save } from './inrsOfTablets.ts';

const MARGUERITE = '018f0000-0000-7000-8000-00000000f001';

type Linked = { tablet: EnrolledTablet; readonly network: ScriptedNetwork; sync(): ReturnType<typeof syncOnce> };

/** A tablet with its real store, and a wire of its own to the region. */
async function aLinkedTablet(region: ScriptedRegion): Promise<Linked> {
  const network = aNetwork(aVirtualClock(), region.answer);
  const linked: Linked = {
    tablet: await aTablet(),
    network,
    sync: () => syncOnce(cycleOf(linked.tablet.store, network)),
  };
  return linked;
}

describe('two tablets of one clinic', () => {
  let region: ScriptedRegion;
  let one: Linked;
  let other: Linked;

  beforeEach(async () => {
    region = aScriptedRegion(NURSE.account);
    one = await aLinkedTablet(region);
    other = await aLinkedTablet(region);
    await save(one.tablet.store, ...aPatient(MARGUERITE));
    await one.sync();
    await other.sync();
  });

  afterEach(() => {
    for (const { tablet } of [one, other]) tablet.store.lock();
  });

  it('show on one what was saved on the other', async () => {
    await save(one.tablet.store, anInr(MARGUERITE));
    await one.sync();
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual([]);
    await other.sync();
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual(['2.5']);
    expect((await one.tablet.store.outbox()).waiting).toBe(0);
  });

  it('[P2] store an INR once although its answer was lost, and again although the tablet died before it could note it', async () => {
    await save(one.tablet.store, anInr(MARGUERITE));
    one.network.answerWith((request) => {
      const reply = region.answer(request);
      return request.path === '/api/sync/push' ? 'lost' : reply;
    });
    await one.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(1);
    one.network.answerWith(region.answer);
    const { store } = one.tablet;
    const dying = cycleOf(store, one.network);
    const killed = new Error('killed');
    const settle = () => Promise.reject(killed);
    await expect(syncOnce({ ...dying, store: { ...dying.store, settle } })).rejects.toBe(killed);
    store.lock();
    one.tablet = await restarted(one.tablet);
    expect((await one.tablet.store.outbox()).waiting).toBe(1);
    await one.sync();
    await other.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(0);
    expect(await inrsOn(one.tablet, MARGUERITE)).toEqual(['2.5']);
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual(['2.5']);
  });

  it('[V1] keep everything waiting through a captive portal, and send it once out of the hotel', async () => {
    await save(one.tablet.store, anInr(MARGUERITE));
    one.network.answerWith(() => html());
    expect((await one.sync()).ended.kind).toBe('notTheRegion');
    expect((await one.tablet.store.outbox()).waiting).toBe(1);
    one.network.answerWith(region.answer);
    await one.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(0);
  });

  it('[M2] both show two values when the same INR was corrected on each offline, until a person settles it', async () => {
    const [inr] = await save(one.tablet.store, anInr(MARGUERITE));
    await one.sync();
    await other.sync();
    if (inr === undefined) throw new Error('nothing was saved');
    const [here] = await save(one.tablet.store, corrected(inr, '2.6'));
    const [there] = await save(other.tablet.store, corrected(inr, '2.8'));
    for (const tablet of [one, other, one]) await tablet.sync();
    expect(await inrsOn(one.tablet, MARGUERITE)).toEqual(['2.6 | 2.8']);
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual(['2.6 | 2.8']);
    if (here === undefined || there === undefined) throw new Error('nothing was corrected');
    await save(other.tablet.store, {
      kind: 'inrResult',
      act: 'settlement',
      patientId: MARGUERITE,
      chain: inr.chain,
      heads: [here.id, there.id],
      keeps: there.id,
      reason: 'compte rendu du laboratoire vu',
    });
    await other.sync();
    await one.sync();
    expect(await inrsOn(one.tablet, MARGUERITE)).toEqual(['2.8']);
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual(['2.8']);
  });

  it('[L4] show an INR once, whatever comes twice', async () => {
    await save(one.tablet.store, anInr(MARGUERITE));
    await one.sync();
    await other.sync();
    await other.tablet.store.sync.restart(Object.keys(await other.tablet.store.sync.positions())[0] ?? '');
    expect(await other.sync()).toMatchObject({ ended: { kind: 'done' }, differing: [] });
    expect(await inrsOn(other.tablet, MARGUERITE)).toEqual(['2.5']);
  });

  it('[L5] keep what the region lost, and what was never sent, when it comes back from a backup', async () => {
    await save(one.tablet.store, anInr(MARGUERITE));
    await one.sync();
    const [unsent] = await save(one.tablet.store, anInr(MARGUERITE, '2026-03-02', '3.1'));
    region.epoch = '01890a5d-0000-7000-8000-000000000002';
    region.rows.pop();
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, differing: [] });
    expect((await inrsOn(one.tablet, MARGUERITE)).toSorted()).toEqual(['2.5', '3.1']);
    expect(region.rows.some((bytes) => bytes.includes(unsent?.id ?? 'nothing'))).toBe(true);
  });

  it('say what the region refused, and send the rest', async () => {
    const [refused] = await save(one.tablet.store, anInr(MARGUERITE, '2026-02-01', '9.9'));
    await save(one.tablet.store, anInr(MARGUERITE));
    one.network.answerWith((request) => {
      const { groups } = (request.body ?? {}) as { readonly groups?: readonly { readonly group: string }[] };
      if (groups?.some(({ group }) => group === refused?.group) !== true) return region.answer(request);
      const serverTime = region.serverTime();
      const verdicts = groups.map(({ group }) =>
        group === refused?.group
          ? { group, verdict: 'refused', facts: [group], code: 'notYourPatient', path: '' }
          : { group, verdict: 'stored', facts: [group] },
      );
      return json({ equilibre: 'equilibre/1', serverTime, verdicts });
    });
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, refused: 1, unjudged: 0 });
    expect(await one.tablet.store.outbox()).toMatchObject({ waiting: 0, refused: 1 });
    expect(await inrsOn(one.tablet, MARGUERITE)).toEqual(['2.5']);
  });
});

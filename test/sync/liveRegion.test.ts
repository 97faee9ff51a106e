import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { IntentOf } from '#facts/composeGroup.ts';
import { IN_MEMORY, openDatabase, type Database } from '#server/db/openDatabase.ts';
import { syncOnce } from '#sync/syncOnce.ts';
import { aTablet, restarted, type EnrolledTablet } from '#test/store/aTablet.ts';
import { anInr, aPatient } from '#test/store/someIntents.ts';
import { aCircleIntent, anId } from '#test/support/writtenFacts.ts';
import { aLiveRegion, type LiveRegion } from './aLiveRegion.ts';
import { aNetwork, html, type ScriptedNetwork } from './aNetwork.ts';
import { aVirtualClock } from './aVirtualClock.ts';
import { cycleOf } from './cycleOf.ts';
import { corrected, inrsOn, save } from './inrsOfTablets.ts';

type Linked = { tablet: EnrolledTablet; readonly network: ScriptedNetwork; sync(): ReturnType<typeof syncOnce> };

describe('two tablets of Dole and the region itself', () => {
  let database: Database;
  let region: LiveRegion;
  let one: Linked;
  let other: Linked;
  let patient: string;

  beforeAll(async () => {
    database = await openDatabase({ kind: 'embedded', dir: IN_MEMORY });
  }, 60_000);

  afterAll(() => database.close());

  beforeEach(async () => {
    const site = { id: anId(), name: 'CREA de Dole', town: 'Dole' };
    const account = { id: anId(), name: 'Inès Marchand', role: 'nurse', site } as const;
    const user = { account, region: { id: 'bfc', name: 'BFC', demonstration: true } };
    region = await aLiveRegion(database, account);
    const link = async (): Promise<Linked> => {
      const network = aNetwork(aVirtualClock(Date.now()), region.answer);
      const linked: Linked = {
        tablet: await aTablet({ now: () => Date.now() }, user),
        network,
        sync: () => syncOnce(cycleOf(linked.tablet.store, network)),
      };
      return linked;
    };
    one = await link();
    other = await link();
    patient = anId();
    await save(one.tablet.store, ...aPatient(patient), aCircleIntent(patient, { site: site.id }));
    await one.sync();
    await other.sync();
  });

  afterEach(async () => {
    for (const { tablet } of [one, other]) tablet.store.lock();
    await region.stop();
  });

  it('a patient brought by one is known to the other, and their sums agree with the region’s', async () => {
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, refused: 0, unjudged: 0, differing: [] });
    expect(await other.sync()).toMatchObject({ ended: { kind: 'done' }, differing: [] });
    expect((await other.tablet.store.patient(patient)).file.identity).toBeDefined();
  });

  it('an INR saved on one is a line on the other, and nothing waits any more', async () => {
    await save(one.tablet.store, anInr(patient));
    await one.sync();
    await other.sync();
    expect(await inrsOn(other.tablet, patient)).toEqual(['2.5']);
    expect(await one.tablet.store.outbox()).toMatchObject({ waiting: 0, refused: 0, held: 0 });
    expect(other.tablet.store.directory().patients.map(({ patientId }) => patientId)).toEqual([patient]);
  });

  it('[P2] an INR whose answer was lost, on a tablet that was then killed, is stored once', async () => {
    await save(one.tablet.store, anInr(patient));
    one.network.answerWith(async (request) => {
      await region.answer(request);
      return 'lost' as const;
    });
    expect((await one.sync()).ended).toEqual({ kind: 'offline' });
    one.tablet.store.lock();
    one.tablet = await restarted(one.tablet);
    one.network.answerWith(region.answer);
    await one.sync();
    await other.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(0);
    for (const { tablet } of [one, other]) expect(await inrsOn(tablet, patient)).toEqual(['2.5']);
  });

  it('[V1] a captive portal between them acknowledges nothing', async () => {
    await save(one.tablet.store, anInr(patient));
    one.network.answerWith(() => html());
    await one.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(1);
    one.network.answerWith(region.answer);
    await one.sync();
    expect((await one.tablet.store.outbox()).waiting).toBe(0);
  });

  it('[M2] an INR corrected on both offline stands as two values on both, and settled on one is settled on both', async () => {
    const [inr] = await save(one.tablet.store, anInr(patient));
    await one.sync();
    await other.sync();
    if (inr === undefined) throw new Error('nothing was saved');
    const [here] = await save(one.tablet.store, corrected(inr, '2.6'));
    const [there] = await save(other.tablet.store, corrected(inr, '2.8'));
    for (const tablet of [one, other, one]) {
      expect(await tablet.sync()).toMatchObject({ ended: { kind: 'done' }, refused: 0, differing: [] });
    }
    for (const { tablet } of [one, other]) expect(await inrsOn(tablet, patient)).toEqual(['2.6 | 2.8']);
    await save(other.tablet.store, settlement({ patient, chain: inr.chain, heads: [here, there] }));
    await other.sync();
    await one.sync();
    for (const { tablet } of [one, other]) expect(await inrsOn(tablet, patient)).toEqual(['2.8']);
  });

  it('a region that is restarted between two exchanges goes on where it was', async () => {
    await save(one.tablet.store, anInr(patient));
    await one.sync();
    await region.restart();
    await save(one.tablet.store, anInr(patient, '2026-03-02', '3.1'));
    await one.sync();
    expect(await other.sync()).toMatchObject({ ended: { kind: 'done' }, differing: [] });
    expect((await inrsOn(other.tablet, patient)).toSorted()).toEqual(['2.5', '3.1']);
  });

  it('an INR about a patient whom nobody brought is held, said to be, and delays nothing', async () => {
    await save(one.tablet.store, anInr(anId()));
    await save(one.tablet.store, anInr(patient));
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, unjudged: 0 });
    expect(await one.tablet.store.outbox()).toMatchObject({ waiting: 0, held: 1 });
    await other.sync();
    expect(await inrsOn(other.tablet, patient)).toEqual(['2.5']);
  });

  it('tablets that know each other’s facts hold the sums that the region says', async () => {
    await save(one.tablet.store, anInr(patient));
    await one.sync();
    await other.sync();
    await one.sync();
    expect(await one.tablet.store.sync.positions()).toEqual(await other.tablet.store.sync.positions());
  });
});

type Heads = readonly ({ readonly id: string } | undefined)[];

/** Keeps the last of the heads. */
function settlement(about: { readonly patient: string; readonly chain: string; readonly heads: Heads }) {
  const heads = about.heads.flatMap((head) => head?.id ?? []);
  const keeps = heads.at(-1);
  if (keeps === undefined) throw new Error('there is nothing to settle');
  const intent: IntentOf<'inrResult'> = {
    kind: 'inrResult',
    act: 'settlement',
    patientId: about.patient,
    chain: about.chain,
    heads,
    keeps,
    reason: 'compte rendu du laboratoire vu',
  };
  return intent;
}

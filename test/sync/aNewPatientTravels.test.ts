import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '#facts/composeGroup.ts';
import { IN_MEMORY, openDatabase, type Database } from '#server/db/openDatabase.ts';
import { syncOnce } from '#sync/syncOnce.ts';
import { aTablet, type EnrolledTablet } from '#test/store/aTablet.ts';
import { aPatient } from '#test/store/someIntents.ts';
import { aCircleIntent, anId } from '#test/support/writtenFacts.ts';
import { aLiveRegion, type LiveRegion } from './aLiveRegion.ts';
import { aNetwork } from './aNetwork.ts';
import { aVirtualClock } from './aVirtualClock.ts';
import { cycleOf } from './cycleOf.ts';

type Linked = { readonly tablet: EnrolledTablet; sync(): ReturnType<typeof syncOnce> };

describe('a nurse who creates a patient on a tablet without network', () => {
  const site = { id: anId(), name: 'CREA de Dole', town: 'Dole' };
  const account = { id: anId(), name: 'Inès Marchand', role: 'nurse', site } as const;
  let database: Database;
  let region: LiveRegion;
  let one: Linked;
  let other: Linked;

  beforeAll(async () => {
    database = await openDatabase({ kind: 'embedded', dir: IN_MEMORY });
  }, 60_000);

  afterAll(() => database.close());

  beforeEach(async () => {
    region = await aLiveRegion(database, account);
    const user = { account, region: { id: 'bfc', name: 'BFC', demonstration: true } };
    const link = async (): Promise<Linked> => {
      const network = aNetwork(aVirtualClock(Date.now()), region.answer);
      const tablet = await aTablet({ now: () => Date.now() }, user);
      return { tablet, sync: () => syncOnce(cycleOf(tablet.store, network)) };
    };
    one = await link();
    other = await link();
  });

  afterEach(async () => {
    for (const { tablet } of [one, other]) tablet.store.lock();
    await region.stop();
  });

  async function saved(intents: readonly Intent[]): Promise<string> {
    const saving = await one.tablet.store.save(intents);
    if (saving.kind !== 'saved') throw new Error(`not saved: ${saving.why}`);
    return saving.facts[0]?.fact.chain ?? '';
  }

  it('has written, in one action, somebody whom every tablet of the clinic gets', async () => {
    const patient = one.tablet.store.newPatientId();
    await saved([...aPatient(patient), aCircleIntent(patient, { site: site.id })]);
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, refused: 0, unjudged: 0 });
    await other.sync();
    const { file } = await other.tablet.store.patient(patient);
    expect(file.identity).toBeDefined();
    expect(file.careCircle).toHaveLength(1);
    expect(await one.tablet.store.outbox()).toMatchObject({ waiting: 0, refused: 0, held: 0 });
  });

  it('has added a practice and its physician to the directory, and everybody finds them', async () => {
    const practice = await saved([
      {
        act: 'first',
        kind: 'site',
        body: { name: 'Cabinet du Port', town: 'Dole', region: 'bfc', type: 'practice', finess: '390000016' },
      },
    ]);
    const physician = await saved([
      {
        act: 'first',
        kind: 'professional',
        body: { name: 'Dr Paul Vernier', profession: 'generalPractitioner', rpps: '10000000017', site: practice },
      },
    ]);
    expect(await one.sync()).toMatchObject({ ended: { kind: 'done' }, refused: 0, unjudged: 0 });
    await other.sync();
    const places = await other.tablet.store.places();
    expect(places.sites.get(practice)).toMatchObject({
      name: 'Cabinet du Port',
      type: 'practice',
      finess: '390000016',
    });
    expect(places.professionals.get(physician)).toMatchObject({ name: 'Dr Paul Vernier', site: practice });
  });

  it('draws ids that say nothing of when a file was begun, and never the same twice', () => {
    const drawn = Array.from({ length: 200 }, () => one.tablet.store.newPatientId());
    expect(new Set(drawn).size).toBe(drawn.length);
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(drawn.filter((id) => !shape.test(id))).toEqual([]);
  });
});

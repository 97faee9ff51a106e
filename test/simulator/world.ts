import { seededRandom, type SeededRandom } from '#server/demonstration/seededRandom.ts';
import type { Account } from '#protocol/session.ts';
import { aRegionOn, type RegionOnGround } from '#test/support/aRegion.ts';
import { emptyMemory, type MemoryState } from '#test/support/memoryState.ts';
import { memoryGround } from '#test/support/regionGround.ts';
import { aSimulatedNetwork, type Answer, type Sent } from './simulatedNetwork.ts';
import { aSimulatedTablet, type SimulatedTablet, type Told } from './simulatedTablet.ts';

export type Settings = { readonly seed: number; readonly tablets: number };

/** Everything of one simulation: the region, its places, their tablets, the patients, and what people were told. */
export type World = {
  readonly random: SeededRandom;
  readonly region: RegionOnGround;
  readonly state: MemoryState;
  readonly sites: readonly Account['site'][];
  readonly tablets: SimulatedTablet[];
  readonly patients: string[];
  readonly told: Told[];
  /** One line a step, as the verdict's reader may follow it. */
  readonly history: string[];
  /** Counts of what happened, by name. */
  readonly counts: Map<string, number>;
  /** A request on its way is delivered now, its answer to nobody. */
  deliver(tablet: SimulatedTablet, sent: Sent): Promise<void>;
  newTablet(site: Account['site']): Promise<SimulatedTablet>;
  pass(ms: number): void;
  /** The next UUID, drawn like everything else. */
  newId(): string;
  end(): Promise<void>;
};

const BEGINS = Date.UTC(2026, 2, 2, 8);

export async function aWorld({ seed, tablets }: Settings): Promise<World> {
  const random = seededRandom(seed);
  const clock = { now: BEGINS };
  const state = emptyMemory();
  const region = await aRegionOn(
    memoryGround(state, () => new Date(clock.now)),
    () => new Date(clock.now),
  );
  const newId = () => uuidOf(random.bytes(16));
  const sites = ['Dole', 'Arbois'].map((town) => ({ id: newId(), name: `Clinique de ${town}`, town }));
  const world: World = {
    random,
    region,
    state,
    sites,
    tablets: [],
    patients: [],
    told: [],
    history: [],
    counts: new Map(),
    deliver: async (tablet, sent) => void (await answer(region, tablet.account, sent)),
    newTablet: (site) => addTablet(world, site, () => clock.now),
    pass: (ms) => {
      clock.now += ms;
    },
    newId,
    end: async () => {
      for (const tablet of world.tablets) tablet.store.lock();
      await region.stop();
    },
  };
  for (let at = 0; at < tablets; at += 1) await world.newTablet(sites[at % 3 === 2 ? 1 : 0] as Account['site']);
  return world;
}

async function addTablet(world: World, site: Account['site'], now: () => number): Promise<SimulatedTablet> {
  const { random, region, tablets } = world;
  const name = `T${tablets.length + 1}`;
  const account: Account = { id: world.newId(), name: `Infirmière ${name}`, role: 'nurse', site };
  await region.addAccount(account);
  const network = aSimulatedNetwork((sent) => answer(region, account, sent), { random, now });
  const tablet = await aSimulatedTablet({ name, account, network, random, now });
  tablets.push(tablet);
  return tablet;
}

async function answer({ app }: RegionOnGround, account: Account, { method, path, body }: Sent): Promise<Answer> {
  const reply = await app.inject({
    method: method === 'POST' ? 'POST' : 'GET',
    url: path,
    headers: { 'x-account': account.id, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: reply.statusCode, type: String(reply.headers['content-type']), text: reply.body };
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

export function count(world: World, what: string, by = 1): void {
  world.counts.set(what, (world.counts.get(what) ?? 0) + by);
}

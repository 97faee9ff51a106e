import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import type { Account } from '#protocol/session.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { Saving, Store } from '#store/store.ts';
import { syncOnce, type CycleReport } from '#sync/syncOnce.ts';
import { aChannel, aDevice, enrolled, restarted, type EnrolledTablet, type TestDevice } from '#test/store/aTablet.ts';
import type { SeededRandom } from '#server/demonstration/seededRandom.ts';
import { cycleOf } from '#test/sync/cycleOf.ts';
import type { SimulatedNetwork } from './simulatedNetwork.ts';

/** What a person was told is saved, and on which tablet. */
export type Told = { readonly id: string; readonly bytes: string; readonly tablet: SimulatedTablet };

/** A tablet of the simulation: the real store on a storage of its own, and a wire that fails as it is told to. */
export type SimulatedTablet = {
  readonly name: string;
  readonly account: Account;
  readonly network: SimulatedNetwork;
  readonly device: TestDevice;
  store: Store;
  /** Its storage is gone for good, with whatever only it held. */
  state: 'alive' | 'destroyed';
  /** Withdrawn by its place's lead. */
  revoked: 'yes' | 'no';
  /** Milliseconds by which its clock is wrong. */
  skewMs: number;
  idle(): Promise<void>;
};

type About = {
  readonly name: string;
  readonly account: Account;
  readonly network: SimulatedNetwork;
  readonly random: SeededRandom;
  readonly now: () => number;
};

const REGION = { id: 'test-region', name: 'Bourgogne-Franche-Comté', demonstration: true };

export async function aSimulatedTablet({ name, account, network, random, now }: About): Promise<SimulatedTablet> {
  const waiting: (() => void)[] = [];
  const clock = { skewMs: 0 };
  const channel = aChannel();
  const device = aDevice({
    indexedDB: new FakeFactory(),
    crypto: globalThis.crypto,
    now: () => now() + clock.skewMs,
    random: (length) => random.bytes(length) as Uint8Array<ArrayBuffer>,
    broadcast: channel(),
    // What nobody waits for happens when the simulation says so, and at no other time.
    whenIdle: () => new Promise((resolve) => waiting.push(resolve)),
  });
  const { store } = await enrolled(device, { account, region: REGION });
  return {
    name,
    account,
    network,
    device,
    store,
    state: 'alive',
    revoked: 'no',
    get skewMs() {
      return clock.skewMs;
    },
    set skewMs(skewMs: number) {
      clock.skewMs = skewMs;
    },
    async idle() {
      for (let turn = 0; turn < 6; turn += 1) {
        for (const go of waiting.splice(0)) go();
        await settled();
      }
    },
  };
}

/** The browser was killed, or the tablet locked: what memory held is gone, what storage held is there. */
export async function restart(tablet: SimulatedTablet): Promise<void> {
  tablet.store.lock();
  tablet.store = (await restarted(tablet.device)).store;
}

/** Another tab of the same browser. */
export function secondTab(tablet: SimulatedTablet): Promise<EnrolledTablet> {
  return restarted(tablet.device);
}

export function save(tablet: SimulatedTablet, intents: readonly Intent[]): Promise<Saving> {
  return tablet.store.save(intents);
}

export function sync(tablet: SimulatedTablet): Promise<CycleReport> {
  return syncOnce(cycleOf(tablet.store, tablet.network));
}

/** Lets everything that needs no time come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

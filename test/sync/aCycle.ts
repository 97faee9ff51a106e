import { newMemory, type Cycle, type Step } from '#sync/cycle.ts';
import { regionClient } from '#sync/regionClient.ts';
import { aNetwork } from './aNetwork.ts';
import { aScriptedRegion, ACCOUNT } from './aScriptedRegion.ts';
import { aSyncStore, type MemorySyncStore } from './aSyncStore.ts';
import { aVirtualClock } from './aVirtualClock.ts';

/** A tablet's exchange against a scripted region, everything at hand for a test to disturb. */
export function aCycle(store: MemorySyncStore = aSyncStore()) {
  const clock = aVirtualClock();
  const region = aScriptedRegion();
  const network = aNetwork(clock, region.answer);
  const steps: Step[] = [];
  const cycle: Cycle = {
    region: regionClient(network),
    store,
    caller: { protocol: 1, app: 'test', device: '01890a5d-0000-7000-8000-0000000000dd' },
    account: ACCOUNT.id,
    label: 'iPad',
    memory: newMemory(),
    signal: new AbortController().signal,
    progress: (step) => steps.push(step),
  };
  return { clock, region, network, store, cycle, steps };
}

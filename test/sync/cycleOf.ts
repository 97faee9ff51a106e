import type { Store } from '#store/store.ts';
import { newMemory, type Cycle } from '#sync/cycle.ts';
import { regionClient, type Network } from '#sync/regionClient.ts';

/** One exchange of a tablet with a real store, over the wire that is given. */
export function cycleOf(store: Store, network: Network): Cycle {
  return {
    region: regionClient(network),
    store: store.sync,
    caller: { protocol: 1, app: 'test', device: store.device },
    account: store.user.account.id,
    label: 'iPad',
    memory: newMemory(),
    signal: new AbortController().signal,
    progress: () => {},
  };
}

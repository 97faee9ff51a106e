import { asking } from './asking.ts';
import type { Ask, Cycle, Ended } from './cycle.ts';
import { enrolDevice } from './enrolDevice.ts';
import { pullScopes } from './pullScopes.ts';
import { pushWaiting } from './pushWaiting.ts';

/** What one exchange with the region came to. */
export type CycleReport = {
  readonly ended: Ended;
  readonly refused: number;
  readonly unjudged: number;
  readonly leftover: ReadonlySet<string>;
  readonly differing: readonly string[];
};

/**
 * One exchange: the tablet makes itself known, sends all that waits, then fetches all that is new.
 *
 * Safe to interrupt anywhere and to repeat: what the region stored it calls `known` the second time (rule P2), and a
 * page is applied with its cursor or not at all (rule L1). Throws only what the store throws.
 */
export async function syncOnce(cycle: Cycle): Promise<CycleReport> {
  const ask = asking(cycle);
  const enrolled = await enrolDevice(cycle, ask, 'ifUnknown');
  if (enrolled.kind !== 'done') return report({ ended: enrolled });
  const first = await exchange(cycle, ask);
  if (first.ended.kind !== 'refused' || first.ended.problem !== 'notAllowed') return first;
  const again = await enrolDevice(cycle, ask, 'again');
  return again.kind === 'done' ? exchange(cycle, ask) : { ...first, ended: again };
}

async function exchange(cycle: Cycle, ask: Ask): Promise<CycleReport> {
  const pushed = await pushWaiting(cycle, ask);
  if (stopsEverything(pushed.ended)) return report(pushed);
  const pulled = await pullScopes(cycle, ask);
  // What was wrong first is what is said.
  return report({ ...pushed, ...pulled, ended: pushed.ended.kind === 'done' ? pulled.ended : pushed.ended });
}

function report(known: Partial<CycleReport> & Pick<CycleReport, 'ended'>): CycleReport {
  return { refused: 0, unjudged: 0, leftover: new Set(), differing: [], ...known };
}

/** A region that only fails to take what we send may still have something for us. */
function stopsEverything(ended: Ended): boolean {
  switch (ended.kind) {
    case 'done':
    case 'refused':
      return false;
    case 'notTheRegion':
    case 'offline':
    case 'signInNeeded':
      return true;
    case 'unavailable':
      return ended.retryAfterMs !== undefined;
  }
}

import { LARGEST_GROUP } from '#facts/factHead.ts';
import { LARGEST_PUSH_FACTS, type Verdict, type WireGroup } from '#protocol/push.ts';
import type { Ask, Cycle, Ended } from './cycle.ts';
import type { Failure } from './outcome.ts';
import { requestsOf } from './requestsOf.ts';

export type Pushed = {
  readonly ended: Ended;
  /** Groups the region refused. */
  readonly refused: number;
  /** Groups that were sent and got no verdict: they wait, and nothing else waits for them. */
  readonly unjudged: number;
  /** Digests that still wait although all that could be was sent: only others are news. */
  readonly leftover: ReadonlySet<string>;
};

/** Read from the store at a time, so that an outbox of a season offline is never in memory whole. */
const LOOK_AHEAD_FACTS = 500;
/** One poison group among fifty is found in seven failed requests; a region that fails at every one is left alone. */
const MOST_FAILED_REQUESTS = 16;
const MOST_SUSPECTS_TRIED = 4;

type Push = {
  readonly cycle: Cycle;
  readonly ask: Ask;
  /** Groups that had their turn. */
  readonly tried: Set<string>;
  readonly unjudged: Set<string>;
  refused: number;
  failedRequests: number;
};

/**
 * Sends every group that waits, oldest first, each once. Groups on which a whole request failed before go alone and
 * last, so that one the region chokes on never holds the others back.
 */
export async function pushWaiting(cycle: Cycle, ask: Ask): Promise<Pushed> {
  const push: Push = { cycle, ask, tried: new Set(), unjudged: new Set(), refused: 0, failedRequests: 0 };
  const fresh = await pushFresh(push);
  const ended = fresh.ended.kind === 'done' ? await pushSuspects(push) : fresh.ended;
  return { ended, leftover: fresh.leftover, refused: push.refused, unjudged: push.unjudged.size };
}

async function pushFresh(push: Push): Promise<{ readonly ended: Ended; readonly leftover: ReadonlySet<string> }> {
  for (;;) {
    // Before the groups: what is saved between the two readings is then news, and not taken for what was tried.
    const leftover = new Set(await push.cycle.store.announces());
    const fresh = await freshGroups(push);
    if (fresh.length === 0) return { ended: { kind: 'done' }, leftover };
    for (const request of requestsOf(fresh, LARGEST_PUSH_FACTS)) {
      const ended = await pushRequest(push, request);
      if (ended.kind !== 'done') return { ended, leftover };
    }
  }
}

async function freshGroups({ cycle, tried }: Push): Promise<readonly WireGroup[]> {
  const { store, memory } = cycle;
  const behind = (tried.size + memory.suspects.size) * LARGEST_GROUP;
  const waiting = await store.waitingGroups(LOOK_AHEAD_FACTS + behind);
  return waiting.filter(({ group }) => !tried.has(group) && !memory.suspects.has(group));
}

async function pushSuspects(push: Push): Promise<Ended> {
  const { store, memory } = push.cycle;
  const suspects = [...memory.suspects].filter((group) => !push.tried.has(group));
  if (suspects.length === 0) return { kind: 'done' };
  const waiting = await store.waitingGroups(LOOK_AHEAD_FACTS + memory.suspects.size * LARGEST_GROUP);
  const still = new Map(waiting.map((group) => [group.group, group]));
  for (const suspect of suspects) {
    const group = still.get(suspect);
    if (group === undefined) memory.suspects.delete(suspect);
    else push.unjudged.add(suspect);
  }
  for (const suspect of suspects.filter((group) => still.has(group)).slice(0, MOST_SUSPECTS_TRIED)) {
    const group = still.get(suspect);
    const ended: Ended = group === undefined ? { kind: 'done' } : await pushRequest(push, [group]);
    if (ended.kind !== 'done') return ended;
  }
  return { kind: 'done' };
}

async function pushRequest(push: Push, groups: readonly WireGroup[]): Promise<Ended> {
  const { cycle, ask } = push;
  cycle.progress({ kind: 'sending' });
  const announces = (await cycle.store.announces()).slice(0, 5_000);
  const outcome = await ask((region, signal) =>
    region.push({ ...cycle.caller, announces, groups: [...groups] }, signal),
  );
  if (outcome.kind !== 'answered') return pushHalves(push, groups, outcome);
  await settle(push, groups, outcome.body.verdicts);
  return { kind: 'done' };
}

/** Only what this request carried is settled by its answer: an answer to another one settles nothing here. */
async function settle(push: Push, groups: readonly WireGroup[], verdicts: readonly Verdict[]): Promise<void> {
  const sent = new Set(groups.map(({ group }) => group));
  const ours = verdicts.filter(({ group }) => sent.has(group));
  await push.cycle.store.settle(ours);
  for (const { group } of groups) {
    push.tried.add(group);
    push.unjudged.add(group);
    push.cycle.memory.suspects.delete(group);
  }
  for (const { group } of ours) push.unjudged.delete(group);
  push.refused += ours.filter(({ verdict }) => verdict === 'refused').length;
}

/** A request that failed while the region answers others has a group in it that the region, or a proxy, chokes on. */
async function pushHalves(push: Push, groups: readonly WireGroup[], failure: Failure): Promise<Ended> {
  push.failedRequests += 1;
  if (!mayBePoison(failure) || push.failedRequests > MOST_FAILED_REQUESTS) return failure;
  const probe = await push.ask((region, signal) => region.session(signal));
  if (probe.kind !== 'answered') return probe;
  const [only, second] = groups;
  if (only !== undefined && second === undefined) return setAside(push, only);
  const middle = Math.ceil(groups.length / 2);
  const firstHalf = await pushRequest(push, groups.slice(0, middle));
  return firstHalf.kind === 'done' ? pushRequest(push, groups.slice(middle)) : firstHalf;
}

function setAside({ tried, unjudged, cycle }: Push, { group }: WireGroup): Ended {
  tried.add(group);
  unjudged.add(group);
  // Out and in again: the one that failed last is tried last.
  cycle.memory.suspects.delete(group);
  cycle.memory.suspects.add(group);
  return { kind: 'done' };
}

function mayBePoison(failure: Failure): boolean {
  switch (failure.kind) {
    case 'offline':
    case 'notTheRegion':
      return true;
    case 'unavailable':
      return failure.retryAfterMs === undefined;
    case 'refused':
      return failure.problem === 'malformed' || failure.problem === 'tooLarge';
    case 'signInNeeded':
      return false;
  }
}

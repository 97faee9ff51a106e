import { scopesOfCircle } from '#server/access/scopes.ts';
import { type Remains, type TabletRemains, whatWentWrong } from './checker.ts';
import { FAIR } from './simulatedNetwork.ts';
import { restart, sync, type SimulatedTablet } from './simulatedTablet.ts';
import { isWorking } from './doing.ts';
import { type Step, STEPS } from './steps.ts';
import { aWorld, count, type World } from './world.ts';

export type Options = { readonly seed: number; readonly tablets: number; readonly steps: number };

export type Outcome = {
  readonly wrong: readonly string[];
  /** What happened, step by step. */
  readonly history: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
};

/** Rounds of fair weather after which everything that can be sent has been, and everything that is given is there. */
const HEALING_ROUNDS = 6;

/** One simulation, from an empty region through bad weather to its healing; everything in it is drawn from the seed. */
export async function simulate({ seed, tablets, steps }: Options): Promise<Outcome> {
  const world = await aWorld({ seed, tablets });
  try {
    const possible = STEPS.filter(({ name }) => ALWAYS.includes(name) || world.random.chance(0.75));
    for (let at = 0; at < steps; at += 1) await take(world, possible, at);
    await heal(world);
    const remains = await remainsOf(world);
    return { wrong: whatWentWrong(remains), history: world.history, counts: world.counts };
  } finally {
    await world.end();
  }
}

/** Without these nothing happens at all. */
const ALWAYS: readonly string[] = ['patient', 'inr', 'sync'];

async function take(world: World, possible: readonly Step[], at: number): Promise<void> {
  const tablet = world.random.pick(world.tablets.filter(isWorking));
  const step = drawn(world, at < 3 ? possible.filter(({ name }) => name === 'patient') : possible);
  world.pass(world.random.between(1_000, 90_000));
  const did = await step.run(world, tablet);
  count(world, step.name);
  world.history.push(`${at + 1} ${tablet.name} ${step.name}: ${did}`);
}

function drawn({ random }: World, steps: readonly Step[]): Step {
  let left = random.next() * steps.reduce((sum, { weight }) => sum + weight, 0);
  const step = steps.find(({ weight }) => (left -= weight) < 0) ?? steps.at(-1);
  if (step === undefined) throw new Error('nothing can happen');
  return step;
}

/** The weather clears, clocks are set, every tablet is opened again; then they talk until nothing moves any more. */
async function heal(world: World): Promise<void> {
  for (const tablet of world.tablets.filter(isWorking)) {
    tablet.network.weather = FAIR;
    tablet.skewMs = 0;
    for (const sent of tablet.network.late.splice(0)) await world.deliver(tablet, sent);
    await restart(tablet);
  }
  for (let round = 0; round < HEALING_ROUNDS; round += 1) {
    for (const tablet of world.tablets.filter(isWorking)) {
      const { ended, differing } = await sync(tablet);
      if (round > 0 && (ended.kind !== 'done' || differing.length > 0)) count(world, 'unhealedCycles');
      await tablet.idle();
    }
  }
}

async function remainsOf(world: World): Promise<Remains> {
  const { state, told } = world;
  const following = new Map([...state.circles].map(([patient, circle]) => [patient, scopesOfCircle(circle)]));
  return {
    told: told.map(({ id, bytes, tablet }) => ({ id, bytes, tablet: tablet.name })),
    region: {
      facts: new Map([...state.facts].map(([id, fact]) => [id, fact.bytes])),
      apart: [...state.apart.values()].map((group) => group.raw),
      feeds: new Map(
        [...state.feeds].map(([scope, rows]) => [
          scope,
          rows.map(({ seq, op, factId, patientId }) => ({
            seq,
            op,
            ...(factId === undefined ? {} : { fact: factId }),
            ...(patientId === undefined ? {} : { patient: patientId }),
          })),
        ]),
      ),
      following,
    },
    tablets: await Promise.all(world.tablets.map((tablet) => remainsOfTablet(world, tablet))),
  };
}

async function remainsOfTablet(world: World, tablet: SimulatedTablet): Promise<TabletRemains> {
  const scope = `site:${tablet.account.site.id}/clinic`;
  const regionChecksum = world.state.clocks.get(scope)?.checksum ?? '0000000000000000';
  const about = { name: tablet.name, scope, regionChecksum };
  if (tablet.state === 'destroyed') {
    const nothing = { unsent: [], apart: [], holds: new Map(), disagreements: [], checksum: undefined };
    return { ...about, ...nothing, state: 'destroyed' };
  }
  const { sync: syncStore } = tablet.store;
  const waiting = await syncStore.waitingGroups(1_000_000);
  const opened = await Promise.all(world.patients.map((patient) => tablet.store.patient(patient)));
  return {
    ...about,
    state: tablet.revoked === 'yes' ? 'revoked' : 'alive',
    unsent: waiting.flatMap(({ facts }) => facts.map((bytes) => (JSON.parse(bytes) as { id: string }).id)),
    apart: opened.flatMap(({ apart }) => apart.map(({ fact }) => fact.id)),
    holds: new Map(opened.flatMap(({ file }) => (file.size === 0 ? [] : [[file.patientId, factsOf(file)] as const]))),
    disagreements: opened.flatMap(({ file }) => file.disagreements.map(({ chain }) => chain)),
    checksum: (await syncStore.positions())[scope]?.checksum ?? '0000000000000000',
  };
}

/** Ids of every fact in a file, whatever their kind. */
function factsOf(file: object): readonly string[] {
  const chains = Object.values(file)
    .flat()
    .flatMap((part: unknown) => (isChain(part) ? [part] : []));
  return [...new Set(chains.flatMap(({ history }) => history.map(({ id }) => id)))];
}

function isChain(part: unknown): part is { readonly history: readonly { readonly id: string }[] } {
  return typeof part === 'object' && part !== null && 'history' in part;
}

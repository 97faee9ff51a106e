import type { Intent } from '#facts/composeGroup.ts';
import { latestOf } from '#facts/fold.ts';
import type { Fault } from '#test/store/faults.ts';
import { aCircleIntent, anIdentityIntent, anInrIntent } from '#test/support/writtenFacts.ts';
import { NETWORK_FAULTS } from './simulatedNetwork.ts';
import { aDayOf, aKnownFile, anInrSeen, closed, failing, isWorking, patientName, remember, tell } from './doing.ts';
import { restart, secondTab, sync, type SimulatedTablet } from './simulatedTablet.ts';
import type { World } from './world.ts';

/** One thing that may happen. It draws what it needs from the world's chance, and answers what it did, in a few words. */
export type Step = {
  readonly name: string;
  readonly weight: number;
  readonly run: (world: World, tablet: SimulatedTablet) => Promise<string>;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What people and the world do. Each simulation leaves some out, so that rare meetings are not drowned in common ones. */
export const STEPS: readonly Step[] = [
  { name: 'patient', weight: 4, run: bringPatient },
  { name: 'inr', weight: 14, run: enterInr },
  { name: 'correct', weight: 8, run: correctInr },
  { name: 'remove', weight: 2, run: removeInr },
  { name: 'control', weight: 8, run: setControl },
  { name: 'settle', weight: 4, run: settle },
  { name: 'touchTwice', weight: 2, run: touchTwice },
  { name: 'secondTab', weight: 3, run: writeInSecondTab },
  { name: 'share', weight: 3, run: shareWithOtherPlace },
  { name: 'leave', weight: 2, run: leavePlace },
  { name: 'sync', weight: 16, run: syncInWeather },
  { name: 'syncBoth', weight: 3, run: syncTwoTabs },
  { name: 'deliver', weight: 5, run: deliverLate },
  { name: 'crashSaving', weight: 4, run: crashWhileSaving },
  { name: 'crashSyncing', weight: 5, run: crashWhileSyncing },
  { name: 'restart', weight: 3, run: restartTablet },
  { name: 'idle', weight: 5, run: idle },
  { name: 'clock', weight: 2, run: turnClock },
  { name: 'time', weight: 4, run: letTimePass },
  { name: 'revoke', weight: 0.3, run: revoke },
  { name: 'destroy', weight: 0.3, run: destroy },
];

async function bringPatient(world: World, tablet: SimulatedTablet): Promise<string> {
  const patientId = world.newId();
  const site = tablet.account.site.id;
  const intents = [anIdentityIntent(patientId), aCircleIntent(patientId, { site })];
  if (await tell(world, tablet, intents)) world.patients.push(patientId);
  return patientName(world, patientId);
}

async function enterInr(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  if (file === undefined) return 'nobody known';
  const inr = (1 + 4 * world.random.next()).toFixed(1);
  await tell(world, tablet, [anInrIntent({ patientId: file.patientId, inr, on: aDayOf(world) })]);
  return `${inr} for ${patientName(world, file.patientId)}`;
}

async function correctInr(world: World, tablet: SimulatedTablet): Promise<string> {
  const seen = await anInrSeen(world, tablet);
  if (seen === undefined) return 'none to correct';
  const value = (1 + 4 * world.random.next()).toFixed(1);
  const { body } = anInrIntent({ patientId: seen.patientId, inr: value });
  const { patientId, chain, head } = seen;
  const about = { kind: 'inrResult', patientId, seen: { chain, head }, target: head, reason: 'relu' } as const;
  await tell(world, tablet, [{ ...about, act: 'correction', body }]);
  return `to ${value}`;
}

async function removeInr(world: World, tablet: SimulatedTablet): Promise<string> {
  const seen = await anInrSeen(world, tablet);
  if (seen === undefined) return 'none to remove';
  const { patientId, chain, head } = seen;
  const about = { kind: 'inrResult', patientId, seen: { chain, head }, target: head, reason: 'autre patient' } as const;
  await tell(world, tablet, [{ ...about, act: 'enteredInError' }]);
  return 'one';
}

/** A kind a patient has once: two tablets that each write a first one meet in one history. */
async function setControl(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  if (file === undefined) return 'nobody known';
  const { patientId, nextControl } = file;
  const body = { dueOn: aDayOf(world) };
  const head = nextControl?.lines.length === 1 ? nextControl.lines[0].head.id : undefined;
  if (nextControl !== undefined && head === undefined) return 'in dispute';
  const intent: Intent =
    nextControl === undefined || head === undefined
      ? { act: 'first', kind: 'nextControl', patientId, body }
      : { act: 'change', kind: 'nextControl', patientId, body, seen: { chain: nextControl.chain, head } };
  await tell(world, tablet, [intent]);
  return `${intent.act} for ${patientName(world, patientId)}`;
}

async function settle(world: World, tablet: SimulatedTablet): Promise<string> {
  for (const patientId of world.patients) {
    const { file } = await tablet.store.patient(patientId);
    const [disputed] = file.disagreements;
    if (disputed === undefined) continue;
    const { kind, chain } = disputed;
    const heads = disputed.lines.map((line) => line.head.id);
    const about = { act: 'settlement', kind, patientId, chain, heads, keeps: heads[0] ?? '', reason: 'vu' } as Intent;
    await tell(world, tablet, [about]);
    return `${kind} of ${patientName(world, patientId)}`;
  }
  return 'nothing to settle';
}

/** The same first fact of a once-chain, and the same correction, sent to the store twice at the same moment. */
async function touchTwice(world: World, tablet: SimulatedTablet): Promise<string> {
  const seen = await anInrSeen(world, tablet);
  if (seen === undefined) return 'nothing to touch';
  const { patientId, chain, head } = seen;
  const { body } = anInrIntent({ patientId, inr: '2.4' });
  const about = { kind: 'inrResult', patientId, seen: { chain, head }, target: head, reason: 'relu' } as const;
  const intent: Intent = { ...about, act: 'correction', body };
  const kept = await Promise.all([tell(world, tablet, [intent]), tell(world, tablet, [intent])]);
  return `${kept.filter(Boolean).length} kept`;
}

async function writeInSecondTab(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  if (file === undefined) return 'nobody known';
  const other = await secondTab(tablet);
  const intent = anInrIntent({ patientId: file.patientId, inr: '3.3', on: aDayOf(world) });
  const [here, there] = await Promise.all([tell(world, tablet, [intent]), other.store.save([intent])]);
  if (there.kind === 'saved') remember(world, tablet, there.facts);
  await closed(tablet, other.store);
  return `${here ? 1 : 0} and ${there.kind}`;
}

async function shareWithOtherPlace(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  const other = world.sites.find((site) => site.id !== tablet.account.site.id);
  if (file === undefined || other === undefined) return 'nobody known';
  const { patientId } = file;
  const state = file.careCircle.find((member) => latestOf(member.lines[0])?.body.site === other.id);
  const body = { role: 'clinic', site: other.id, state: 'follows' };
  if (state === undefined) await tell(world, tablet, [aCircleIntent(patientId, { site: other.id })]);
  else {
    const seen = { chain: state.chain, head: state.lines[0].head.id };
    await tell(world, tablet, [{ act: 'change', kind: 'careCircleMember', patientId, seen, body }]);
  }
  return `${patientName(world, patientId)} with ${other.town}`;
}

async function leavePlace(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  if (file === undefined) return 'nobody known';
  const site = tablet.account.site.id;
  const state = file.careCircle.find((member) => latestOf(member.lines[0])?.body.site === site);
  if (state === undefined) return 'not followed';
  const seen = { chain: state.chain, head: state.lines[0].head.id };
  const body = { role: 'clinic', site, state: 'left' };
  await tell(world, tablet, [{ act: 'change', kind: 'careCircleMember', patientId: file.patientId, seen, body }]);
  return patientName(world, file.patientId);
}

async function syncInWeather(world: World, tablet: SimulatedTablet): Promise<string> {
  const { random } = world;
  const faults = NETWORK_FAULTS.filter(() => random.chance(0.5));
  tablet.network.weather = { share: random.pick([0, 0.2, 0.5, 0.9]), faults };
  return (await sync(tablet)).ended.kind;
}

/** Two tabs that both believe they lead. */
async function syncTwoTabs(_world: World, tablet: SimulatedTablet): Promise<string> {
  const other = await secondTab(tablet);
  const [here, there] = await Promise.all([sync(tablet), sync({ ...tablet, store: other.store })]);
  await closed(tablet, other.store);
  return `${here.ended.kind} and ${there.ended.kind}`;
}

async function deliverLate(world: World, tablet: SimulatedTablet): Promise<string> {
  const { late } = tablet.network;
  const [sent] = late.splice(world.random.between(0, Math.max(0, late.length - 1)), 1);
  if (sent === undefined) return 'nothing on its way';
  await world.deliver(tablet, sent);
  return sent.path;
}

async function crashWhileSaving(world: World, tablet: SimulatedTablet): Promise<string> {
  const file = await aKnownFile(world, tablet);
  if (file === undefined) return 'nobody known';
  const intent = anInrIntent({ patientId: file.patientId, inr: '4.1', on: aDayOf(world) });
  const fault = world.random.pick<Fault>(['abort', 'full', 'lost']);
  const outcome = await failing(world, fault, async () =>
    (await tell(world, tablet, [intent])) ? 'kept' : 'not kept',
  );
  await restart(tablet);
  return `${fault}: ${outcome}`;
}

async function crashWhileSyncing(world: World, tablet: SimulatedTablet): Promise<string> {
  const fault = world.random.pick<Fault>(['abort', 'lost']);
  const outcome = await failing(world, fault, async () => (await sync(tablet)).ended.kind);
  await restart(tablet);
  return `${fault}: ${outcome}`;
}

async function restartTablet(_world: World, tablet: SimulatedTablet): Promise<string> {
  await restart(tablet);
  return 'opened again';
}

async function idle(_world: World, tablet: SimulatedTablet): Promise<string> {
  await tablet.idle();
  return 'tidied';
}

async function turnClock(world: World, tablet: SimulatedTablet): Promise<string> {
  tablet.skewMs = world.random.pick([0, -2 * HOUR, 2 * HOUR, 40 * 365 * DAY, -3 * 365 * DAY, 7 * MINUTE]);
  return `${tablet.skewMs / MINUTE} minutes`;
}

async function letTimePass(world: World): Promise<string> {
  const ms = world.random.pick([MINUTE, HOUR, DAY, 9 * DAY]);
  world.pass(ms);
  return `${ms / MINUTE} minutes`;
}

async function revoke(world: World, tablet: SimulatedTablet): Promise<string> {
  const others = world.tablets.filter((one) => isWorking(one) && one.account.site.id === tablet.account.site.id);
  if (others.length < 2 || !world.state.devices.has(tablet.store.device)) return 'not this one';
  await world.region.ground.revoke(tablet.store.device);
  tablet.revoked = 'yes';
  return 'withdrawn';
}

/** Trodden on: what only it held is gone, and nobody was promised otherwise. A new one takes its place. */
async function destroy(world: World, tablet: SimulatedTablet): Promise<string> {
  tablet.store.lock();
  tablet.state = 'destroyed';
  const next = await world.newTablet(tablet.account.site);
  return `replaced by ${next.name}`;
}

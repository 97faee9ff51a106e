import { factHash } from '#facts/factHash.ts';
import type { Verdict } from '#protocol/push.ts';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import { unitedCircle } from '#server/access/linkedPatients.ts';
import type { FeedEntry, LogWriting, Sender, Signer } from '#server/log/regionLog.ts';
import { appendToDesk, lookUp, openDesk, type Desk } from './desk.ts';
import { feedsOf, patientsWhoEnter } from './feedsOf.ts';
import { asStored } from './asStored.ts';
import { judgeGroup, type Judgement } from './judgeGroup.ts';
import { objectionToSender } from './objectionToSender.ts';
import { readWireGroup, type GroupFact, type GroupReading, type ReadGroup, type Refused } from './readWireGroup.ts';

/** A group as the request's JSON had it: its own fields are judged group by group, so that one delays no other. */
export type SentGroup = { readonly group: string };

export type Pushed = Counts & {
  readonly verdicts: readonly Verdict[];
  /** Where the clocks of the scopes that moved stand now. */
  readonly heads: ReadonlyMap<string, number>;
};

type Counts = { readonly patients: number; readonly facts: number };

export type PushBy = {
  readonly sender: Sender | undefined;
  readonly region: string;
  /** Whatever else the transaction writes: nothing may come after the clocks. */
  readonly beforeClocks: (
    written: Counts & { readonly moved: readonly string[]; readonly exports: readonly GroupFact[] },
  ) => Promise<void>;
};

type Turn = { readonly sent: SentGroup; readonly reading: GroupReading; readonly objection: Refused | undefined };

/**
 * One request's groups, in one transaction: lock every patient, sorted; judge and write each group for itself; take
 * the clock rows, sorted, last.
 */
export async function pushGroups(
  log: LogWriting,
  sent: readonly SentGroup[],
  { sender, region, beforeClocks }: PushBy,
): Promise<Pushed> {
  const turns = await prepare(log, sent);
  const groups = turns.flatMap(({ reading }) => (reading.kind === 'read' ? [reading.group] : []));
  const desk = await openDesk(log, groups, sender);
  const verdicts = await settleAll(desk, turns);
  const feeds = await feedsOfDesk(desk, region);
  const patients = new Set(desk.appended.map((fact) => fact.patientId)).size;
  const counts = { patients, facts: desk.appended.length };
  await beforeClocks({ ...counts, moved: [...feeds.keys()], exports: desk.exports });
  return { verdicts: [...verdicts.values()], heads: await log.publish(feeds), ...counts };
}

/** Reading and signatures come before the locks: nobody waits for arithmetic. */
async function prepare(log: LogWriting, sent: readonly SentGroup[]): Promise<readonly Turn[]> {
  const readings = sent.map((each) => ({ sent: each, reading: readWireGroup(each) }));
  const devices = readings.flatMap(({ reading }) => (reading.kind === 'read' ? [reading.group.device] : []));
  const signers = await log.signersOf([...new Set(devices)]);
  return await Promise.all(
    readings.map(async (each) => ({ ...each, objection: await objectionTo(each.reading, signers) })),
  );
}

async function objectionTo(reading: GroupReading, signers: ReadonlyMap<string, Signer>): Promise<Refused | undefined> {
  return reading.kind === 'read' ? await objectionToSender(reading.group, signers) : reading.refused;
}

async function settleAll(desk: Desk, turns: readonly Turn[]): Promise<ReadonlyMap<SentGroup, Verdict>> {
  const verdicts = new Map<SentGroup, Verdict>();
  for (let at = 0; at < turns.length;) {
    const run = plainRun(desk, turns.slice(at));
    const together = run.length > 1 && (await storeTogether(desk, run));
    const alone = turns.slice(at, at + Math.max(1, run.length));
    for (const turn of alone) {
      if (together && turn.reading.kind === 'read') verdicts.set(turn.sent, verdictOf(turn.reading.group, STORED));
      else await settleAlone(desk, turn, verdicts);
    }
    at += alone.length;
  }
  return verdicts;
}

const STORED: Judgement = { kind: 'store', brings: [] };

const CHANGES_ACCESS = ['careCircleMember', 'patientLink'];

/** Leading groups that are to be stored and change nothing but their chains: they can be written in one go. */
function plainRun(desk: Desk, turns: readonly Turn[]): readonly ReadGroup[] {
  const stored = new Map(desk.stored);
  const run: ReadGroup[] = [];
  for (const { reading, objection } of turns) {
    if (reading.kind === 'unreadable') break;
    const judged = judgeGroup(reading.group, { ...desk, stored }, objection);
    const changesCircles = reading.group.facts.some(({ fact }) => CHANGES_ACCESS.includes(fact.kind));
    if (judged.kind !== 'store' || judged.brings.length > 0 || changesCircles) break;
    for (const fact of reading.group.facts) stored.set(fact.fact.id, asStored(fact));
    run.push(reading.group);
  }
  return run;
}

/** @returns false when one of them was refused by the database: none is written, and each is to be tried for itself */
async function storeTogether(desk: Desk, run: readonly ReadGroup[]): Promise<boolean> {
  const groups = run.map((group) => ({ group, brings: [] }));
  return (await desk.log.inSavepoint(() => appendToDesk(desk, groups))) === undefined;
}

async function settleAlone(desk: Desk, turn: Turn, verdicts: Map<SentGroup, Verdict>): Promise<void> {
  const { verdict, brought } = await settle(desk, turn);
  verdicts.set(turn.sent, verdict);
  if (brought.length === 0) return;
  for (const released of await release(desk, brought)) {
    const waiting = [...verdicts].find(([, said]) => said.group === released.group && said.verdict === 'held');
    if (waiting !== undefined) verdicts.set(waiting[0], released);
  }
}

/** Judges one group, and stores it or keeps it apart: whole, and for itself. */
async function settle(
  desk: Desk,
  { sent, reading, objection }: Turn,
): Promise<{ readonly verdict: Verdict; readonly brought: readonly string[] }> {
  if (reading.kind === 'unreadable') {
    const { group, facts, refused } = reading;
    await apart(desk, sent, { kind: 'refused', ...refused }, []);
    return { verdict: { group, verdict: 'refused', facts: [...facts], ...refused }, brought: [] };
  }
  const { group } = reading;
  const judged = judgeGroup(group, desk, objection);
  const outcome = judged.kind === 'store' ? await store(desk, group, judged.brings) : judged;
  if (outcome.kind === 'held' || outcome.kind === 'refused') await apart(desk, sent, outcome, group.patients);
  return { verdict: verdictOf(group, outcome), brought: outcome.kind === 'store' ? outcome.brings : [] };
}

async function store(desk: Desk, group: ReadGroup, brings: readonly string[]): Promise<Judgement> {
  const refused = await desk.log.inSavepoint(() => appendToDesk(desk, [{ group, brings }]));
  return refused === undefined ? { kind: 'store', brings } : { kind: 'refused', ...refused };
}

/** Groups that waited for these patients are judged again, with the rights of who signed them, under the same locks. */
async function release(desk: Desk, brought: readonly string[]): Promise<readonly Verdict[]> {
  const held = await desk.log.heldAbout(brought);
  const ready = held.filter(({ patients }) => patients.every((patient) => desk.locked.has(patient)));
  const turns = await prepare(
    desk.log,
    ready.map(({ raw }) => JSON.parse(raw) as SentGroup), // written by `apart` below from a group that was read
  );
  const verdicts: Verdict[] = [];
  for (const turn of turns) {
    if (turn.reading.kind === 'read') await lookUp(desk, [turn.reading.group]);
    const { verdict } = await settle(desk, turn);
    if (verdict.verdict !== 'held') verdicts.push(verdict);
  }
  return verdicts;
}

async function apart(
  desk: Desk,
  sent: SentGroup,
  judged: Extract<Judgement, { kind: 'held' | 'refused' }>,
  patients: readonly string[],
): Promise<void> {
  const code = judged.kind === 'held' ? judged.why : judged.code;
  const path = judged.kind === 'held' ? '' : judged.path;
  const raw = JSON.stringify(sent);
  const kept = { group: sent.group, rawHash: factHash(raw), state: judged.kind, code, path, patients, raw };
  await desk.log.keepApart(kept, desk.sender);
}

function verdictOf(group: ReadGroup, judged: Judgement): Verdict {
  const about = { group: group.group, facts: group.facts.map(({ fact }) => fact.id) };
  switch (judged.kind) {
    case 'store':
      return { ...about, verdict: 'stored' };
    case 'known':
      return { ...about, verdict: 'known' };
    case 'held':
      return { ...about, verdict: 'held', why: judged.why };
    case 'refused':
      return { ...about, verdict: 'refused', code: judged.code, path: judged.path };
  }
}

/** What the scopes gain by all that was written at this desk. */
export async function feedsOfDesk(desk: Desk, region: string): Promise<ReadonlyMap<string, readonly FeedEntry[]>> {
  const { appended, locked, circles, circlesBefore, links, linksBefore } = desk;
  const united = (circleOf: (patient: string) => readonly FollowingPlace[]) =>
    new Map([...locked].map((patient) => [patient, circleOf(patient)]));
  const before = united((patient) => unitedCircle(patient, circlesBefore, linksBefore));
  const after = united((patient) => unitedCircle(patient, circles, links));
  const histories = await desk.log.factsOfPatients(patientsWhoEnter(before, after));
  return feedsOf({ appended, before, after, met: desk.met, histories, region });
}

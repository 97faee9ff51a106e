import { circleAfter, type FollowingPlace } from '#server/access/followingPlace.ts';
import { chainsOfLink, type Links, saysJoined, unitedCircle } from '#server/access/linkedPatients.ts';
import { scopesOfCircle } from '#server/access/scopes.ts';
import type { LogWriting, Sender, StoredFact } from '#server/log/regionLog.ts';
import { asStored } from './asStored.ts';
import { linksOfGroup } from './linksOfGroup.ts';
import type { GroupFact, ReadGroup } from './readWireGroup.ts';

/** What one transaction of a push has in front of it: its locked patients, and what it has written so far. */
export type Desk = {
  readonly log: LogWriting;
  readonly sender: Sender | undefined;
  readonly locked: ReadonlySet<string>;
  readonly knownPatients: Set<string>;
  readonly stored: Map<string, StoredFact>;
  readonly circles: Map<string, readonly FollowingPlace[]>;
  /** The circles when the locks were taken: who enters and leaves is the difference. */
  readonly circlesBefore: ReadonlyMap<string, readonly FollowingPlace[]>;
  /** Whose files are joined to those of the locked patients, who are themselves locked or as they stood. */
  readonly links: Map<string, ReadonlySet<string>>;
  readonly linksBefore: Links;
  /** Scopes that followed each patient at some moment of this transaction, if only between two of its groups. */
  readonly met: Map<string, Set<string>>;
  readonly appended: StoredFact[];
  /** What was written here of patients who left the app as a page or a file: traced. */
  readonly exports: GroupFact[];
};

/** Locks every patient of these groups, sorted, before anything about them is read. */
export async function openDesk(
  log: LogWriting,
  groups: readonly ReadGroup[],
  sender: Sender | undefined,
): Promise<Desk> {
  const patients = await log.lockPatients([...new Set(groups.flatMap((group) => group.patients))].toSorted());
  const locked = patients.map((patient) => patient.id);
  const linksBefore = await log.linksOf(locked);
  const joined = [...linksBefore.values()].flatMap((others) => [...others]);
  const circlesBefore = await log.circlesOf([...new Set([...locked, ...joined])]);
  const desk: Desk = {
    log,
    sender,
    locked: new Set(locked),
    knownPatients: new Set(patients.filter((patient) => patient.known).map((patient) => patient.id)),
    stored: new Map(),
    circles: new Map(circlesBefore),
    circlesBefore,
    links: new Map(linksBefore),
    linksBefore,
    met: new Map(),
    appended: [],
    exports: [],
  };
  await lookUp(desk, groups);
  return desk;
}

/** Reads the stored facts that these groups name, and their chains. */
export async function lookUp(desk: Desk, groups: readonly ReadGroup[]): Promise<void> {
  const facts = groups.flatMap((group) => group.facts.map(({ fact }) => fact));
  const named = facts.flatMap((fact) => [
    fact.id,
    ...fact.supersedes,
    ...(fact.target === undefined ? [] : [fact.target]),
  ]);
  const chains = facts.map((fact) => fact.chain);
  for (const fact of await desk.log.factsAbout([...new Set(named)], [...new Set(chains)])) {
    desk.stored.set(fact.id, fact);
  }
}

/** Writes groups that were judged, and what they change of who follows whom. The desk moves only when all is written. */
export async function appendToDesk(
  desk: Desk,
  groups: readonly { readonly group: ReadGroup; readonly brings: readonly string[] }[],
): Promise<void> {
  await desk.log.appendGroups(
    groups.map(({ group }) => appended(group)),
    desk.sender,
  );
  for (const { group, brings } of groups) {
    if (brings.length > 0) await desk.log.bringPatients(brings, group.group);
  }
  const facts = groups.flatMap(({ group }) => group.facts);
  const changed = await changeCircles(desk, facts);
  const linked = await changeLinks(
    desk,
    groups.map(({ group }) => group),
  );
  for (const [patient, circle] of changed) desk.circles.set(patient, circle);
  for (const [patient, others] of linked) desk.links.set(patient, others);
  if (changed.size + linked.size > 0) noteScopes(desk);
  for (const patient of groups.flatMap(({ brings }) => brings)) desk.knownPatients.add(patient);
  for (const fact of facts.map(asStored)) {
    desk.stored.set(fact.id, fact);
    desk.appended.push(fact);
  }
  desk.exports.push(...facts.filter(({ fact }) => EXPORTS.includes(fact.kind)));
}

function noteScopes({ locked, circles, links, met }: Desk): void {
  for (const patient of locked) {
    const scopes = met.get(patient) ?? new Set();
    for (const scope of scopesOfCircle(unitedCircle(patient, circles, links))) scopes.add(scope);
    met.set(patient, scopes);
  }
}

const EXPORTS = ['cohortExported', 'documentIssued'];

function appended({ group, digest, signature, author, device, facts }: ReadGroup) {
  const bytes = facts.map((fact) => ({ bytes: fact.bytes, hash: fact.hash }));
  return { id: group, digest: Buffer.from(digest).toString('hex'), signature, author, device, facts: bytes };
}

async function changeCircles(desk: Desk, facts: readonly GroupFact[]) {
  const changed = new Map<string, readonly FollowingPlace[]>();
  const members = facts.flatMap(({ fact }) => (fact.kind === 'careCircleMember' ? [fact] : []));
  for (const patient of new Set(members.flatMap((fact) => fact.patientId ?? []))) {
    const chains = [...new Set(members.filter((fact) => fact.patientId === patient).map((fact) => fact.chain))];
    const circle = circleAfter(desk.circles.get(patient) ?? [], chains, await desk.log.circleFacts(chains));
    await desk.log.replaceCircle(patient, circle);
    changed.set(patient, circle);
  }
  return changed;
}

async function changeLinks(desk: Desk, groups: readonly ReadGroup[]): Promise<Links> {
  const links = new Map<string, ReadonlySet<string>>();
  for (const { patient, other } of groups.flatMap(linksOfGroup)) {
    if (patient > other) continue; // The other half of the same link.
    const state = saysJoined(patient, other, await desk.log.linkFacts(chainsOfLink(patient, other)))
      ? 'joined'
      : 'apart';
    await desk.log.replaceLink([patient, other], state);
    for (const [one, its] of [[patient, other] as const, [other, patient] as const]) {
      const others = new Set(links.get(one) ?? desk.links.get(one));
      if (state === 'joined') others.add(its);
      else others.delete(its);
      links.set(one, others);
    }
  }
  return links;
}

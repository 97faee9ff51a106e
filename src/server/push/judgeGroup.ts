import { WRITING_PLACE, writesEverything } from '#server/access/mayWrite.ts';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import { type Links, unitedCircle } from '#server/access/linkedPatients.ts';
import type { StoredFact } from '#server/log/regionLog.ts';
import type { CareCircleMember } from '#facts/kinds/careCircleMember.ts';
import { givesAccess, whereLinkIsTorn } from './linksOfGroup.ts';
import type { GroupFact, ReadGroup, Refused } from './readWireGroup.ts';
import { whereMisplaced } from './whereMisplaced.ts';

/** What the region knows when it judges, with the patients locked. */
export type Knowledge = {
  readonly stored: ReadonlyMap<string, StoredFact>;
  readonly knownPatients: ReadonlySet<string>;
  readonly circles: ReadonlyMap<string, readonly FollowingPlace[]>;
  readonly links: Links;
};

export type Judgement =
  | { readonly kind: 'store'; readonly brings: readonly string[] }
  | { readonly kind: 'known' }
  | { readonly kind: 'held'; readonly why: 'patientUnknown' | 'newerKind' }
  | ({ readonly kind: 'refused' } & Refused);

/**
 * The region's word on one group. Pure.
 *
 * What is stored already is `known` before anything else is asked: a repeat after a lost answer must not be refused
 * because its author has lost his access meanwhile.
 *
 * @param objection  what already speaks against its sender
 */
export function judgeGroup(group: ReadGroup, knowledge: Knowledge, objection: Refused | undefined): Judgement {
  const again = metBefore(group, knowledge.stored);
  if (again !== undefined) return again;
  if (objection !== undefined) return { kind: 'refused', ...objection };
  const misplaced = whereMisplaced(group, knowledge.stored);
  if (misplaced !== undefined) return { kind: 'refused', ...misplaced };
  if (group.facts.some(cannotBeActedOn)) return { kind: 'held', why: 'newerKind' };
  const torn = whereLinkIsTorn(group);
  return torn === undefined ? judgeAccess(group, knowledge) : { kind: 'refused', ...torn };
}

/** Rules P2 and P4: the same bytes are known, others under the same id are refused. */
function metBefore(group: ReadGroup, stored: ReadonlyMap<string, StoredFact>): Judgement | undefined {
  const met = group.facts.filter(({ fact }) => stored.has(fact.id));
  if (met.length === 0) return undefined;
  const other = met.find(({ fact, hash }) => stored.get(fact.id)?.hash !== hash);
  if (other !== undefined) return { kind: 'refused', code: 'otherBytes', path: `facts.${other.at}` };
  return met.length === group.facts.length ? { kind: 'known' } : { kind: 'refused', code: 'groupTorn', path: 'facts' };
}

/**
 * Access that cannot be read cannot be given, a fact about nobody known goes to no feed, and whether a role that writes
 * nothing here may write a kind of a newer app is not known here: judged by a later app.
 */
function cannotBeActedOn({ fact, newer }: GroupFact): boolean {
  if (!newer) return false;
  return (
    fact.kind === 'careCircleMember' ||
    fact.kind === 'patientLink' ||
    fact.patientId === undefined ||
    !writesEverything(fact.authorRole)
  );
}

/**
 * Access that came by a link is that of the joined file: its places write about either patient. It gives none further:
 * who follows a patient, and which files are joined to his, is for places that follow him themselves.
 */
function judgeAccess(group: ReadGroup, { knownPatients, circles, links }: Knowledge): Judgement {
  const unknown = group.patients.filter((patient) => !knownPatients.has(patient));
  if (unknown.some((patient) => !isBroughtBy(group, patient))) return { kind: 'held', why: 'patientUnknown' };
  for (const { at, fact } of group.facts) {
    const { patientId } = fact;
    if (patientId === undefined || !knownPatients.has(patientId)) continue;
    const circle = givesAccess(fact) ? (circles.get(patientId) ?? []) : unitedCircle(patientId, circles, links);
    const own = circle.filter((place) => place.site === group.site);
    if (own.length === 0) return { kind: 'refused', code: 'notYourPatient', path: `facts.${at}.patientId` };
    if (own.every((place) => place.role !== WRITING_PLACE)) {
      return { kind: 'refused', code: 'notAllowed', path: `facts.${at}.kind` };
    }
  }
  return { kind: 'store', brings: unknown };
}

/** A group brings a patient when it says who he is, or what an old register called him, and that the author's own place follows him as his clinic. */
function isBroughtBy(group: ReadGroup, patient: string): boolean {
  const about = group.facts.filter(({ fact }) => fact.patientId === patient && fact.act === 'first');
  return (
    about.some(({ fact }) => fact.kind === 'patientIdentity' || fact.kind === 'provisionalFile') &&
    about.some(({ fact }) => fact.kind === 'careCircleMember' && isFollowedBy(fact.body, group.site))
  );
}

function isFollowedBy(body: object, site: string): boolean {
  const member = body as CareCircleMember; // its kind's schema has vouched for it, or it was held as newer
  return member.site === site && member.role === WRITING_PLACE && member.state === 'follows';
}

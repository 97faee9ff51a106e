import { isWriting, readFact, type ClinicFact } from '#facts/clinicFact.ts';
import { foldChain, latestOf, type Line } from '#facts/fold.ts';
import type { CareCircleMember } from '#facts/kinds/careCircleMember.ts';
import { groupBy } from '#domain/groupBy.ts';

/** A place of the patient's care circle, or a professional there: what gives access to his file. */
export type FollowingPlace = {
  /** The chain of the circle's member. */
  readonly chain: string;
  readonly site: string;
  readonly professional: string | undefined;
  readonly role: string;
  /** It has left, and nobody else follows him yet: it keeps him until somebody does. */
  readonly lingering: boolean;
};

/**
 * The circle after facts about some of its members arrived.
 *
 * The last clinics that follow a patient keep him until another does: nobody may fall out of every list.
 *
 * @param before  the circle as it stood
 * @param told    bytes of every fact of the chains that were written to
 * @param chains  those chains
 */
export function circleAfter(
  before: readonly FollowingPlace[],
  chains: readonly string[],
  told: readonly string[],
): readonly FollowingPlace[] {
  const changed = new Set(chains);
  const kept = before.filter((place) => !changed.has(place.chain));
  const following = [...kept.filter((place) => !place.lingering), ...placesThatFollow(told)];
  if (following.some(isClinic)) return following;
  const last = before.filter(isClinic).map((place) => ({ ...place, lingering: true }));
  return [...following.filter((place) => !last.some(({ chain }) => chain === place.chain)), ...last];
}

function isClinic(place: FollowingPlace): boolean {
  return place.role === 'clinic';
}

function placesThatFollow(told: readonly string[]): readonly FollowingPlace[] {
  const facts = told.flatMap((bytes) => {
    const read = readFact(bytes);
    return read.outcome === 'known' && isAboutCircle(read.fact) ? [read.fact] : [];
  });
  return [...groupBy(facts, (fact) => fact.chain).values()].flatMap((chain) => placeOf(chain) ?? []);
}

function isAboutCircle(fact: ClinicFact): fact is ClinicFact<'careCircleMember'> {
  return fact.kind === 'careCircleMember';
}

/** Where people disagree about a member, only what every head grants counts. */
function placeOf(facts: readonly ClinicFact<'careCircleMember'>[]): FollowingPlace | undefined {
  const state = foldChain(facts);
  const said = state?.lines.map(memberOf) ?? [];
  const [first, ...others] = said;
  if (state === undefined || first === undefined) return undefined;
  if (said.some((member) => member?.state !== 'follows') || others.some((other) => other?.role !== first.role)) {
    return undefined;
  }
  return {
    chain: state.chain,
    site: first.site,
    professional: first.professional,
    role: first.role,
    lingering: false,
  };
}

function memberOf(line: Line<'careCircleMember'>): CareCircleMember | undefined {
  const latest = latestOf(line);
  return latest !== undefined && isWriting(latest) ? latest.body : undefined;
}

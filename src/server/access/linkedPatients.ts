import { groupBy } from '#domain/groupBy.ts';
import { chainOf } from '#facts/chains.ts';
import { type ClinicFact, readFact } from '#facts/clinicFact.ts';
import { foldChain } from '#facts/fold.ts';
import { areJoined } from '#facts/links.ts';
import type { FollowingPlace } from './followingPlace.ts';

/** Patients whose files are joined to each one's. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Who may be given a patient's file: the places that follow him, and those that follow a patient whose file is joined to
 * his. Pairwise: a link of that other one with a third brings nobody.
 */
export function unitedCircle(
  patient: string,
  circles: ReadonlyMap<string, readonly FollowingPlace[]>,
  links: Links,
): readonly FollowingPlace[] {
  const own = circles.get(patient) ?? [];
  const others = links.get(patient);
  return others === undefined ? own : [...own, ...[...others].flatMap((other) => circles.get(other) ?? [])];
}

/** The chains of the two facts of a link, one in each file. */
export function chainsOfLink(one: string, other: string): readonly [string, string] {
  return [chainOf(one, 'patientLink', other), chainOf(other, 'patientLink', one)];
}

/** Whether two files are joined, by the bytes of every fact of both chains. */
export function saysJoined(one: string, other: string, told: readonly string[]): boolean {
  const facts = told.flatMap((bytes) => {
    const read = readFact(bytes);
    return read.outcome === 'known' && isLink(read.fact) ? [read.fact] : [];
  });
  const chains = [...groupBy(facts, (fact) => fact.chain).values()].flatMap((chain) => foldChain(chain) ?? []);
  return areJoined(chains, one, other);
}

function isLink(fact: ClinicFact): fact is ClinicFact<'patientLink'> {
  return fact.kind === 'patientLink';
}

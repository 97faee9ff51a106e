import { groupBy } from '#domain/groupBy.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { type ChainState, foldChain } from '#facts/fold.ts';
import { linksSaid } from '#facts/links.ts';
import { countingFacts } from './countingFacts.ts';
import { type OwnerFacts, readOwners } from './packs/ownerFacts.ts';
import type { Session } from './session.ts';

type Links = readonly ChainState<'patientLink'>[];

/**
 * The other files of the person whom a file is about, as far as they are on this tablet.
 *
 * Who is one person with one who is one person with her is her too: files are followed from link to link. What a place
 * may see is not decided here, but by the region, and never through a third file: what it does not give is not here.
 *
 * @param links  of the file's own patient. Without any, as nearly every file is, nothing is read.
 */
export async function readJoined(session: Session, patientId: string, links: Links): Promise<readonly OwnerFacts[]> {
  const read = new Map<string, OwnerFacts>();
  const saidBy = new Map([[patientId, joinedIn(links)]]);
  for (let next = unread(saidBy); next.length > 0; next = unread(saidBy)) {
    for (const owner of await readOwners(session, next)) {
      read.set(owner.owner, owner);
      saidBy.set(owner.owner, joinedIn(linksIn(owner)));
    }
  }
  return joinedTo(patientId, saidBy).flatMap((other) => read.get(other) ?? []);
}

type SaidBy = ReadonlyMap<string, ReadonlySet<string>>;

function unread(saidBy: SaidBy): readonly string[] {
  const named = new Set([...saidBy.values()].flatMap((others) => [...others]));
  return [...named].filter((other) => !saidBy.has(other));
}

/** From file to file where each of two says so of the other: what one alone says, or one that is not here, joins nothing. */
function joinedTo(patientId: string, saidBy: SaidBy): readonly string[] {
  const found = new Set([patientId]);
  for (const from of found) {
    for (const other of saidBy.get(from) ?? []) if (saidBy.get(other)?.has(from) === true) found.add(other);
  }
  found.delete(patientId);
  return [...found];
}

function joinedIn(links: Links): ReadonlySet<string> {
  return new Set([...linksSaid(links)].flatMap(([other, state]) => (state === 'joined' ? [other] : [])));
}

function linksIn(owner: OwnerFacts): Links {
  const facts = countingFacts(owner).filter(isLink);
  return [...groupBy(facts, (fact) => fact.chain).values()].flatMap((chain) => foldChain(chain) ?? []);
}

function isLink(fact: ClinicFact): fact is ClinicFact<'patientLink'> {
  return fact.kind === 'patientLink';
}

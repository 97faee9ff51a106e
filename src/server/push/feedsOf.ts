import { groupBy } from '#domain/groupBy.ts';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import { scopesOfCircle, scopesOfFact } from '#server/access/scopes.ts';
import type { FeedEntry } from '#server/db/factLog.ts';

type FeedFact = {
  readonly id: string;
  readonly kind: string;
  readonly patientId: string | undefined;
  readonly group: string;
};

type Circles = ReadonlyMap<string, readonly FollowingPlace[]>;

export type Written = {
  readonly appended: readonly FeedFact[];
  readonly before: Circles;
  readonly after: Circles;
  /** Every stored fact of the patients who enter a scope ({@link patientsWhoEnter}), groups together. */
  readonly histories: readonly FeedFact[];
  readonly region: string;
};

type Moves = { readonly enters: readonly string[]; readonly leaves: readonly string[] };

export function patientsWhoEnter(before: Circles, after: Circles): readonly string[] {
  return [...after.keys()].filter((patient) => movesOf(patient, before, after).enters.length > 0);
}

/**
 * What each scope's feed gains by one transaction, groups never parted.
 *
 * Who enters brings his whole file; who leaves takes it out of the feed; between the two, a scope that follows him
 * before and after gains what was written.
 */
export function feedsOf(written: Written): ReadonlyMap<string, readonly FeedEntry[]> {
  const { before, after } = written;
  const feeds = new Map<string, FeedEntry[]>();
  const add = (scope: string, entry: FeedEntry) => {
    const feed = feeds.get(scope);
    if (feed === undefined) feeds.set(scope, [entry]);
    else feed.push(entry);
  };
  for (const patient of after.keys()) {
    const { enters, leaves } = movesOf(patient, before, after);
    for (const scope of leaves) add(scope, { op: 'leaves', patient });
    for (const scope of enters) add(scope, { op: 'enters', patient });
  }
  for (const [scope, facts] of factsByScope(written)) {
    feeds.set(scope, [...(feeds.get(scope) ?? []), ...groupsTogether(facts)]);
  }
  return feeds;
}

function movesOf(patient: string, before: Circles, after: Circles): Moves {
  const was = scopesOfCircle(before.get(patient) ?? []);
  const is = scopesOfCircle(after.get(patient) ?? []);
  return {
    enters: is.filter((scope) => !was.includes(scope)),
    leaves: was.filter((scope) => !is.includes(scope)),
  };
}

function factsByScope({ appended, histories, before, after, region }: Written): Map<string, FeedFact[]> {
  const feeds = new Map<string, FeedFact[]>();
  const deliver = (fact: FeedFact, entering: 'entering' | 'staying') => {
    const patient = fact.patientId ?? '';
    const enters = movesOf(patient, before, after).enters;
    for (const scope of scopesOfFact(fact, after.get(patient) ?? [], region)) {
      if (enters.includes(scope) !== (entering === 'entering')) continue;
      const feed = feeds.get(scope);
      if (feed === undefined) feeds.set(scope, [fact]);
      else feed.push(fact);
    }
  };
  for (const fact of histories) deliver(fact, 'entering');
  for (const fact of appended) deliver(fact, 'staying');
  return feeds;
}

/** Facts of one group follow each other, in the order of their ids: a page is never cut between them. */
function groupsTogether(facts: readonly FeedFact[]): readonly FeedEntry[] {
  return [...groupBy(facts, (fact) => fact.group).values()].flatMap((group) =>
    group
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, patientId, group: of }): FeedEntry => {
        const patient = patientId === undefined ? {} : { patient: patientId };
        return { op: 'fact', fact: id, ...patient, group: of };
      }),
  );
}

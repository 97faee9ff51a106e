import { groupBy } from '#domain/groupBy.ts';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import { scopesOfCircle, scopesOfFact } from '#server/access/scopes.ts';
import type { FeedEntry } from '#server/log/regionLog.ts';

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
  /** Scopes that followed a patient between the two, whatever came after: who wrote there is to be told that he left. */
  readonly met: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every stored fact of the patients who enter a scope ({@link patientsWhoEnter}), groups together. */
  readonly histories: readonly FeedFact[];
  readonly region: string;
};

type Moves = { readonly enters: readonly string[]; readonly leaves: readonly string[] };

type MovesOfPatients = ReadonlyMap<string, Moves>;

export function patientsWhoEnter(before: Circles, after: Circles): readonly string[] {
  return [...movesBetween(before, after)].flatMap(([patient, { enters }]) => (enters.length > 0 ? [patient] : []));
}

/**
 * What each scope's feed gains by one transaction, groups never parted.
 *
 * Who enters brings his whole file; who leaves takes it out of the feed; between the two, a scope that follows him
 * before and after gains what was written. A file stands together behind its patient's `enters`: a tablet that loads
 * a page of many facts opens the packs of few patients.
 */
export function feedsOf(written: Written): ReadonlyMap<string, readonly FeedEntry[]> {
  const moves = movesBetween(written.before, written.after, written.met);
  const entering = new Map<string, string[]>();
  const feeds = new Map<string, FeedEntry[]>();
  for (const [patient, { enters, leaves }] of moves) {
    for (const scope of leaves) listOf(feeds, scope).push({ op: 'leaves', patient });
    for (const scope of enters) listOf(entering, scope).push(patient);
  }
  const facts = factsByScope(written, moves);
  for (const scope of new Set([...entering.keys(), ...facts.keys()])) {
    feeds.set(scope, [
      ...(feeds.get(scope) ?? []),
      ...patientByPatient(facts.get(scope) ?? [], entering.get(scope) ?? []),
    ]);
  }
  return feeds;
}

function movesBetween(before: Circles, after: Circles, met: Written['met'] = new Map()): MovesOfPatients {
  return new Map(
    [...after].map(([patient, circle]): [string, Moves] => {
      const was = scopesOfCircle(before.get(patient) ?? []);
      const is = scopesOfCircle(circle);
      const enters = is.filter((scope) => !was.includes(scope));
      const followed = new Set([...was, ...(met.get(patient) ?? [])]);
      return [patient, { enters, leaves: [...followed].filter((scope) => !is.includes(scope)) }];
    }),
  );
}

function factsByScope(
  { appended, histories, after, region }: Written,
  moves: MovesOfPatients,
): ReadonlyMap<string, readonly FeedFact[]> {
  const feeds = new Map<string, FeedFact[]>();
  const deliver = (fact: FeedFact, as: 'entering' | 'staying') => {
    const patient = fact.patientId ?? '';
    const enters = moves.get(patient)?.enters ?? [];
    for (const scope of scopesOfFact(fact, after.get(patient) ?? [], region)) {
      if (enters.includes(scope) === (as === 'entering')) listOf(feeds, scope).push(fact);
    }
  };
  for (const fact of histories) deliver(fact, 'entering');
  for (const fact of appended) deliver(fact, 'staying');
  return feeds;
}

/**
 * Groups of patients who enter, one patient after the other, then everything else as it came. A group about several of
 * them goes with the first, and each is announced before the first row about him.
 */
function patientByPatient(facts: readonly FeedFact[], entering: readonly string[]): readonly FeedEntry[] {
  const place = new Map(entering.map((patient, at) => [patient, at]));
  const placeOf = (fact: FeedFact) => place.get(fact.patientId ?? '') ?? entering.length;
  const groups = [...groupBy(facts, (fact) => fact.group).values()]
    .map((group) => ({ group, place: Math.min(...group.map(placeOf)) }))
    .toSorted((a, b) => a.place - b.place);
  const announced = new Set<string>();
  const announce = (patients: Iterable<string>) =>
    [...new Set(patients)].flatMap((patient): FeedEntry[] => {
      if (!place.has(patient) || announced.has(patient)) return [];
      announced.add(patient);
      return [{ op: 'enters', patient }];
    });
  const rows = groups.flatMap(({ group }) => [
    ...announce(group.flatMap((fact) => fact.patientId ?? [])),
    ...group.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf),
  ]);
  return [...rows, ...announce(entering)];
}

function rowOf({ id, patientId, group }: FeedFact): FeedEntry {
  return { op: 'fact', fact: id, ...(patientId === undefined ? {} : { patient: patientId }), group };
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

import { canonicalJson } from './canonicalJson.ts';
import { type ClinicFact, isWriting, type WritingFact } from './clinicFact.ts';
import { factHash } from './factHash.ts';
import type { Kind } from './kinds.ts';
import type { LocalDate } from '#domain/localDate.ts';

/** What one head says: the facts that count along its line, in the order of the line. */
export type Line<K extends Kind = Kind> = {
  readonly head: ClinicFact<K>;
  /** Empty when everything was entered in error. */
  readonly entries: readonly WritingFact<K>[];
  /** False while a predecessor has not arrived. */
  readonly complete: boolean;
};

/** One history as it stands. One line: settled. Two or more: a disagreement, which only a person settles. */
export type ChainState<K extends Kind = Kind> = {
  readonly chain: string;
  readonly kind: K;
  /** Every fact of the chain, oldest id first, what was removed or replaced included. */
  readonly history: readonly ClinicFact<K>[];
  /** One a head, greatest SHA-256 first: an order that no clock can win. */
  readonly lines: readonly [Line<K>, ...Line<K>[]];
};

/**
 * What a chain's facts say together. Pure, and the same whatever the order they arrived in.
 *
 * A missing predecessor does not stop the reading: the line begins where the facts at hand begin.
 *
 * @param facts  facts of one chain, any order, each once
 * @returns      undefined when no fact is a head: none at hand, or a closed loop, which the region refuses
 */
export function foldChain<K extends Kind>(facts: readonly ClinicFact<K>[]): ChainState<K> | undefined {
  const history = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(history.map((fact) => [fact.id, fact]));
  const superseded = new Set(history.flatMap((fact) => fact.supersedes));
  const heads = history.filter((fact) => !superseded.has(fact.id));
  const [first, ...others] = inArbitraryOrder(heads).map((head) => lineOf(head, byId));
  if (first === undefined) return undefined;
  // Every fact at hand is of kind K: the caller said so, and a chain has one kind.
  return { chain: first.head.chain, kind: first.head.kind as K, history, lines: [first, ...others] };
}

export function isDisagreement(state: ChainState): boolean {
  return state.lines.length > 1;
}

/** What the line says on a civil day: where two hold, the later in the line wins. */
export function valueOn<K extends Kind>(line: Line<K>, day: LocalDate): WritingFact<K> | undefined {
  return line.entries.findLast((entry) => entry.validFrom === undefined || entry.validFrom <= day);
}

/**
 * The entries that hold on some day, in the order of their days: an entry that a later one covers from its own first day
 * holds on none. Between one's `validFrom` and the next's, it is what {@link valueOn} gives.
 */
export function entriesInForce<K extends Kind>(line: Line<K>): readonly WritingFact<K>[] {
  return line.entries.filter(
    ({ validFrom = '' }, at) => !line.entries.slice(at + 1).some((later) => (later.validFrom ?? '') <= validFrom),
  );
}

/** What the line says last, whatever the day. */
export function latestOf<K extends Kind>(line: Line<K>): WritingFact<K> | undefined {
  return line.entries.at(-1);
}

// The hash is only worth its price where two heads must be put in an order.
function inArbitraryOrder<K extends Kind>(heads: readonly ClinicFact<K>[]): readonly ClinicFact<K>[] {
  if (heads.length < 2) return heads;
  const hashed = heads.map((head) => ({ head, hash: factHash(canonicalJson(head)) }));
  return hashed.toSorted((a, b) => (a.hash > b.hash ? -1 : 1)).map(({ head }) => head);
}

function lineOf<K extends Kind>(head: ClinicFact<K>, byId: ReadonlyMap<string, ClinicFact<K>>): Line<K> {
  const { steps, complete } = walkBack(head, byId);
  let entries: readonly WritingFact<K>[] = [];
  for (const step of steps.toReversed()) entries = applyStep(entries, step, steps);
  return { head, entries, complete };
}

/** The facts of a head's line, newest first: through `supersedes`, and at a settlement through the head it kept. */
function walkBack<K extends Kind>(head: ClinicFact<K>, byId: ReadonlyMap<string, ClinicFact<K>>) {
  const steps: ClinicFact<K>[] = [];
  const seen = new Set<string>();
  let current: ClinicFact<K> | undefined = head;
  while (current !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    steps.push(current);
    if (current.act === 'first') return { steps, complete: true };
    const before: string | undefined = current.act === 'settlement' ? current.target : current.supersedes[0];
    current = before === undefined ? undefined : byId.get(before);
  }
  return { steps, complete: false };
}

function applyStep<K extends Kind>(
  entries: readonly WritingFact<K>[],
  step: ClinicFact<K>,
  line: readonly ClinicFact<K>[],
): readonly WritingFact<K>[] {
  if (step.act === 'settlement') return entries;
  const at = step.target === undefined ? -1 : indexOfTarget(entries, step.target, line);
  if (!isWriting(step)) return at === -1 ? entries : entries.toSpliced(at, 1);
  if (step.act === 'correction' && at !== -1) return entries.with(at, step);
  return [...entries, step];
}

/** A target may itself have been replaced since: what stands in its place is then the target. */
function indexOfTarget(entries: readonly ClinicFact[], target: string, line: readonly ClinicFact[]): number {
  let wanted: string | undefined = target;
  const tried = new Set<string>();
  while (wanted !== undefined && !tried.has(wanted)) {
    tried.add(wanted);
    const sought: string = wanted;
    const at = entries.findIndex((entry) => entry.id === sought);
    if (at !== -1) return at;
    wanted = line.find((fact) => fact.act === 'correction' && fact.target === sought)?.id;
  }
  return -1;
}

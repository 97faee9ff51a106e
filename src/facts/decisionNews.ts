import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from './clinicFact.ts';
import { type ChainState, latestOf } from './fold.ts';
import type { PatientFile } from './patientFile.ts';

type InrFact = WritingFact<'inrResult'>;

/** A decision, as far as what it was based on goes. */
export type BasedDecision = {
  readonly reads: readonly string[];
  readonly writtenAt: { readonly instant: string };
  readonly body: { readonly setAside?: readonly string[] | undefined };
};

/** « Données arrivées depuis »: what a decision could not have taken into account. */
export type DecisionNews =
  /** An INR sampled up to the day of the decision that it does not name. */
  | { readonly kind: 'arrived'; readonly inr: InrFact }
  /** An INR it names, and what stands in its place now; nothing when it was taken out. */
  | { readonly kind: 'moved'; readonly was: InrFact; readonly now: InrFact | undefined };

/**
 * What is in the file now and was not before the eyes of whoever decided, oldest sample first.
 *
 * A decision looks back as far as the oldest INR it names: what was sampled earlier was history already, whether or not
 * it was at hand (`decisions/0006-a-decision-looks-back-to-its-oldest-inr.md`). One that names none had no INR at all
 * before it, and every INR of up to its day is news.
 *
 * The day of a decision is that of its writing, in UTC: facts know no time zone. Where that is a day later than the
 * clinic's own, an INR too many is looked at, never one too few.
 */
export function decisionNews({ inrs }: Pick<PatientFile, 'inrs'>, decision: BasedDecision): readonly DecisionNews[] {
  const day = decision.writtenAt.instant.slice(0, 10) as LocalDate;
  const named = new Set(decision.reads);
  const seen = new Set([...named, ...(decision.body.setAside ?? [])]);
  const from = oldestNamed(inrs, named);
  return inrs
    .flatMap((chain) => newsOf(chain, { named, seen, from, day }))
    .toSorted((a, b) => (sampledOn(a) < sampledOn(b) ? -1 : 1));
}

type Horizon = {
  readonly named: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  readonly from: LocalDate | undefined;
  readonly day: LocalDate;
};

function newsOf(chain: ChainState<'inrResult'>, { named, seen, from, day }: Horizon): readonly DecisionNews[] {
  const standing = chain.lines.flatMap((line) => latestOf(line) ?? []);
  const was = wordsOf(chain).findLast(({ id }) => named.has(id));
  if (was !== undefined) return movedFrom(was, standing, chain, named);
  const arrived = standing.find(
    ({ id, body: { sampledAt } }) =>
      !seen.has(id) && sampledAt.date <= day && (from === undefined || sampledAt.date >= from),
  );
  return arrived === undefined ? [] : [{ kind: 'arrived', inr: arrived }];
}

/** Named once: news when anything stands that was not named, or when something named stands no more. */
function movedFrom(
  was: InrFact,
  standing: readonly InrFact[],
  chain: ChainState<'inrResult'>,
  named: ReadonlySet<string>,
): readonly DecisionNews[] {
  const unnamed = standing.find(({ id }) => !named.has(id));
  if (unnamed !== undefined) return [{ kind: 'moved', was, now: unnamed }];
  const gone = wordsOf(chain).find(({ id }) => named.has(id) && !standing.some((fact) => fact.id === id));
  return gone === undefined ? [] : [{ kind: 'moved', was: gone, now: standing[0] }];
}

function oldestNamed(inrs: readonly ChainState<'inrResult'>[], named: ReadonlySet<string>): LocalDate | undefined {
  const days = inrs.flatMap((chain) =>
    wordsOf(chain).flatMap(({ id, body }) => (named.has(id) ? body.sampledAt.date : [])),
  );
  return days.toSorted()[0];
}

/** Whatever the chain ever said, removed and replaced values included. */
function wordsOf({ history }: ChainState<'inrResult'>): readonly InrFact[] {
  return history.filter((fact): fact is InrFact => fact.act !== 'enteredInError' && fact.act !== 'settlement');
}

function sampledOn(news: DecisionNews): LocalDate {
  return (news.kind === 'arrived' ? news.inr : news.was).body.sampledAt.date;
}

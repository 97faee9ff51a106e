import { chainOfFirst } from '#facts/chainOfFirst.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { KINDS } from '#facts/kinds.ts';
import { countingFacts } from './countingFacts.ts';
import type { OwnerChange } from './packs/ownerChange.ts';
import { readOwners, stampOf } from './packs/ownerFacts.ts';
import type { Session } from './session.ts';
import { PLACES } from './tabletDb.ts';

/** What an action builds on, as it stood when it was looked at. */
export type Basis = {
  /**
   * `outdated`: a fact that is here already supersedes a head that the action names, or begins the history that it means to
   * begin, so its screen showed an old state.
   */
  readonly kind: 'current' | 'outdated';
  /** The rows that say so: while they have not moved, it holds. */
  readonly owners: readonly Pick<OwnerChange, 'owner' | 'stamp'>[];
};

/**
 * Whether the heads that were seen still are heads here. Two people on two tablets disagree openly; one person who
 * touches twice, or a screen that was left open, must not make it look as if they did.
 */
export async function basisOf(session: Session, intents: readonly Intent[]): Promise<Basis> {
  const starting = intents.flatMap((intent) => chainStarted(session, intent) ?? []);
  const building = intents.filter(
    (intent) => headsSeen(intent).length > 0 || chainStarted(session, intent) !== undefined,
  );
  // A first fact of its own chain builds on nothing, and most actions are one: they read nothing more.
  if (building.length === 0) return { kind: 'current', owners: [] };
  const owners = await readOwners(session, [...new Set(building.map(({ patientId }) => patientId ?? PLACES))]);
  const facts = owners.flatMap(countingFacts);
  const superseded = new Set(facts.flatMap((fact) => fact.supersedes));
  const begun = new Set(facts.map((fact) => fact.chain));
  const isOutdated =
    building.flatMap(headsSeen).some((head) => superseded.has(head)) || starting.some((chain) => begun.has(chain));
  return {
    kind: isOutdated ? 'outdated' : 'current',
    owners: owners.map(({ owner, rows }) => ({ owner, stamp: stampOf(rows) })),
  };
}

function headsSeen(intent: Intent): readonly string[] {
  if (intent.act === 'first') return [];
  return intent.act === 'settlement' ? intent.heads : [intent.seen.head];
}

/** The history that a first fact begins, where a patient has only one of that kind: it must not have begun already. */
function chainStarted({ user }: Session, intent: Intent): string | undefined {
  if (intent.act !== 'first' || KINDS[intent.kind].chain === 'own') return undefined;
  const owner = intent.patientId ?? user.account.site.id;
  return chainOfFirst(intent.kind, { id: '', owner, body: intent.body });
}

import type { Intent } from '#facts/composeGroup.ts';
import { countingFacts } from './readPatient.ts';
import type { OwnerChange } from './packs/ownerChange.ts';
import { readOwners, stampOf } from './packs/ownerFacts.ts';
import type { Session } from './session.ts';
import { PLACES } from './tabletDb.ts';

/** What an action builds on, as it stood when it was looked at. */
export type Basis = {
  /** `outdated`: a fact that is here already supersedes a head that the action names, so its screen showed an old state. */
  readonly kind: 'current' | 'outdated';
  /** The rows that say so: while they have not moved, it holds. */
  readonly owners: readonly Pick<OwnerChange, 'owner' | 'stamp'>[];
};

/**
 * Whether the heads that were seen still are heads here. Two people on two tablets disagree openly; one person who
 * touches twice, or a screen that was left open, must not make it look as if they did.
 */
export async function basisOf(session: Session, intents: readonly Intent[]): Promise<Basis> {
  const building = intents.filter((intent) => headsSeen(intent).length > 0);
  // A first fact builds on nothing, and most actions are one: they read nothing more.
  if (building.length === 0) return { kind: 'current', owners: [] };
  const owners = await readOwners(session, [...new Set(building.map(({ patientId }) => patientId ?? PLACES))]);
  const superseded = new Set(owners.flatMap((owner) => countingFacts(owner).flatMap((fact) => fact.supersedes)));
  return {
    kind: building.flatMap(headsSeen).some((head) => superseded.has(head)) ? 'outdated' : 'current',
    owners: owners.map(({ owner, rows }) => ({ owner, stamp: stampOf(rows) })),
  };
}

function headsSeen(intent: Intent): readonly string[] {
  if (intent.act === 'first') return [];
  return intent.act === 'settlement' ? intent.heads : [intent.seen.head];
}

import type { StoredFact } from '#server/log/regionLog.ts';
import type { GroupFact } from './readWireGroup.ts';

/** A fact at hand, as others will be judged by it once it is stored. */
export function asStored({ fact, hash }: GroupFact): StoredFact {
  const { id, kind, chain, patientId, group, supersedes, target } = fact;
  return {
    id,
    hash,
    kind,
    chain,
    patientId,
    group,
    points: target === undefined ? supersedes : [...supersedes, target],
  };
}

import { type ClinicFact, readFact } from '#facts/clinicFact.ts';
import type { OwnerFacts } from './packs/ownerFacts.ts';

/** The facts of an owner that the fold takes: all that this app can read and the region does not keep apart. */
export function countingFacts({ packed, tail }: OwnerFacts): readonly ClinicFact[] {
  const counting = tail.filter(({ state }) => state.kind === 'waiting' || state.kind === 'sent');
  return [...packed, ...counting].flatMap(({ bytes }): readonly ClinicFact[] => {
    const read = readFact(bytes);
    return read.outcome === 'known' ? [read.fact] : [];
  });
}

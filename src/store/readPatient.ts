import { readFact, type ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient, type PatientFile } from '#facts/patientFile.ts';
import { type OwnerFacts, readOwner } from './packs/ownerFacts.ts';
import { withoutCopy } from './packs/withoutCopy.ts';
import type { Session } from './session.ts';
import type { FactState, OpenedPatient } from './store.ts';

export async function readPatient(session: Session, patientId: string): Promise<OpenedPatient> {
  return openedPatient(await readOwner(session, patientId));
}

/** What the facts of a patient say: those that count folded, those kept apart beside them, the unreadable counted. */
export function openedPatient(owner: OwnerFacts): OpenedPatient & { readonly file: PatientFile } {
  const states = new Map(owner.tail.filter(({ state }) => state.kind !== 'sent').map(({ id, state }) => [id, state]));
  const counting: ClinicFact[] = [];
  const apart: { fact: ClinicFact; state: FactState }[] = [];
  let unreadable = owner.unreadableParts.size + withoutCopy(owner).size;
  for (const { id, bytes } of [...owner.packed, ...owner.tail]) {
    const read = readFact(bytes);
    if (read.outcome === 'malformed') unreadable += 1;
    if (read.outcome !== 'known') continue; // A newer kind is kept and passed on, and shown to nobody.
    const state = states.get(id);
    if (state?.kind === 'held' || state?.kind === 'refused') apart.push({ fact: read.fact, state });
    else counting.push(read.fact);
  }
  return { file: foldPatient(owner.owner, counting), states, apart, unreadable };
}

/** The facts of an owner that the fold takes: all that this app can read and the region does not keep apart. */
export function countingFacts({ packed, tail }: OwnerFacts): readonly ClinicFact[] {
  const counting = tail.filter(({ state }) => state.kind === 'waiting' || state.kind === 'sent');
  return [...packed, ...counting].flatMap(({ bytes }): readonly ClinicFact[] => {
    const read = readFact(bytes);
    return read.outcome === 'known' ? [read.fact] : [];
  });
}

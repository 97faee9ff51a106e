import { readFact, type ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { readJoined } from './linksOpened.ts';
import { type OwnerFacts, readOwner } from './packs/ownerFacts.ts';
import { withoutCopy } from './packs/withoutCopy.ts';
import type { Session } from './session.ts';
import type { FactState, OpenedPatient } from './store.ts';

/** The file of a person: this patient's, and with it those that people have joined to it. */
export async function readPatient(session: Session, patientId: string): Promise<OpenedPatient> {
  const owner = await readOwner(session, patientId);
  const alone = openedPatient(owner);
  const joined = await readJoined(session, patientId, alone.file.links);
  return joined.length === 0 ? alone : openedTogether(owner, joined);
}

/** Several files of one person as one, opened by one of her patients. */
export function openedTogether(owner: OwnerFacts, joined: readonly OwnerFacts[]): OpenedPatient {
  const all = [owner, ...joined].map(readThrough);
  return {
    file: foldPatient(
      owner.owner,
      all.flatMap(({ counting }) => counting),
    ),
    states: new Map(all.flatMap(({ states }) => [...states])),
    apart: all.flatMap(({ apart }) => apart),
    unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/** What the facts of a patient say: those that count folded, those kept apart beside them, the unreadable counted. */
export function openedPatient(owner: OwnerFacts): OpenedPatient {
  const { counting, ...rest } = readThrough(owner);
  return { file: foldPatient(owner.owner, counting), ...rest };
}

type Through = Omit<OpenedPatient, 'file'> & { readonly counting: readonly ClinicFact[] };

function readThrough(owner: OwnerFacts): Through {
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
  return { counting, states, apart, unreadable };
}

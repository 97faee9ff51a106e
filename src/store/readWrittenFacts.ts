import { openedPatient } from './readPatient.ts';
import { readJoined } from './linksOpened.ts';
import { type OwnerFacts, readOwner } from './packs/ownerFacts.ts';
import { withoutCopy } from './packs/withoutCopy.ts';
import type { Session } from './session.ts';
import type { KeptFile } from './store.ts';

/** The facts of a person as they are kept, byte for byte, file by file; those of a newer app and those kept apart too. */
export async function readWrittenFacts(session: Session, patientId: string): Promise<readonly KeptFile[]> {
  const owner = await readOwner(session, patientId);
  const joined = await readJoined(session, patientId, openedPatient(owner).file.links);
  return [owner, ...joined].map(keptFile);
}

function keptFile(owner: OwnerFacts): KeptFile {
  const states = new Map(owner.tail.map(({ id, state }) => [id, state]));
  const facts = new Map([...owner.packed, ...owner.tail].map(({ id, bytes }) => [id, bytes]));
  return {
    patientId: owner.owner,
    facts: [...facts.keys()].toSorted().map((id) => ({
      id,
      bytes: facts.get(id) ?? '',
      // What stands in a pack has been named by the region.
      state: states.get(id) ?? { kind: 'sent' },
    })),
    unreadable: owner.unreadableParts.size + withoutCopy(owner).size,
  };
}

import { markDirty, newMark } from '#store/directory/dirtyMarks.ts';
import { isOfScope } from '#store/packs/heldFact.ts';
import { areUnmoved, putChanges } from '#store/packs/ownerChange.ts';
import { everyOwner, isPatient, readOwner } from '#store/packs/ownerFacts.ts';
import type { Session } from '#store/session.ts';
import { draftChange } from './draftChange.ts';
import { markLeaving, removeLeavers } from './leavers.ts';
import { OwnerDraft } from './ownerDraft.ts';
import { forgetScope } from './positions.ts';

/**
 * Deletes what only this scope delivered, one owner after the other. The position goes last: a crash in between leaves a
 * scope that the region drops again at the next pull.
 */
export async function dropScope(session: Session, scope: string): Promise<void> {
  const touched = new Set<string>();
  for (const owner of await everyOwner(session)) {
    while ((await dropOwner(session, scope, owner)) === 'moved') touched.add(owner);
    touched.add(owner);
  }
  await removeLeavers(session);
  await forgetScope(session, scope);
  session.changes.tell({ kind: 'patients', patientIds: new Set([...touched].filter(isPatient)) }, { kind: 'places' });
}

async function dropOwner(session: Session, scope: string, owner: string): Promise<'done' | 'moved'> {
  const facts = await readOwner(session, owner);
  const delivered = [...facts.packed, ...facts.tail].some((fact) => fact.tags.some((tag) => isOfScope(tag, scope)));
  if (!delivered) return 'done';
  const draft = new OwnerDraft(facts);
  draft.leave({ scope, tag: '' });
  const change = await draftChange(session, facts, draft);
  const mark = newMark(session.env);
  return session.db.write(['packs', 'tail', 'directory', 'meta'], async (tables) => {
    if (!(await areUnmoved(tables, [change]))) return 'moved';
    await putChanges(tables, [change]);
    await markDirty(tables, [owner], mark);
    if (draft.leaving === 'mark') await markLeaving(tables, [owner]);
    return 'done';
  });
}

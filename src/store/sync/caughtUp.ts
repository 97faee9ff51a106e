import { markDirty, newMark } from '#store/directory/dirtyMarks.ts';
import { isPatient } from '#store/packs/ownerFacts.ts';
import type { CaughtUp } from '#store/regionContact.ts';
import { putSetting, sealSetting } from '#store/sealedSetting.ts';
import type { Session } from '#store/session.ts';
import { PLACES } from '#store/tabletDb.ts';
import { removeDamaged } from './damagedRows.ts';
import { areAt, readEveryPosition } from './positions.ts';

/**
 * Notes that everything the region had is here. A scope that was started again since it was asked for is not at its head
 * any more: then nothing is noted, and nothing that cannot be read is taken for replaced.
 *
 * @param heads  the clock of each scope that the region gave
 */
export async function caughtUp(session: Session, at: string, heads: Readonly<Record<string, number>>): Promise<void> {
  const positions = await readEveryPosition(session);
  // A scope without a cursor that the region does not give is not this tablet's any more.
  const isAtHead = [...positions].every(([scope, position]) => position.at?.cursor === heads[scope]);
  if (!isAtHead || !Object.keys(heads).every((scope) => positions.has(scope))) return;
  const setting = await sealSetting(session, 'caughtUp', { at } satisfies CaughtUp);
  const mark = newMark(session.env);
  const owners = await session.db.write(['meta', 'packs', 'tail', 'directory'], async (tables) => {
    if (!(await areAt(tables, positions))) return new Set<string>();
    await putSetting(tables, setting);
    const changed = await removeDamaged(tables);
    await markDirty(tables, changed, mark);
    return changed;
  });
  if (owners.size > 0) {
    const patientIds = new Set([...owners].filter(isPatient));
    session.changes.tell(
      { kind: 'patients', patientIds },
      ...(owners.has(PLACES) ? [{ kind: 'places' } as const] : []),
    );
  }
  session.changes.tell({ kind: 'outbox' });
}

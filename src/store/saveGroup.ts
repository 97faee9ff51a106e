import { composeGroup, type Intent, type Pen, type WrittenFact } from '#facts/composeGroup.ts';
import { groupDigest } from '#facts/factHash.ts';
import { spendBallast } from './ballast.ts';
import { type Basis, basisOf } from './basis.ts';
import { markDirty } from './directory/dirtyMarks.ts';
import { areUnmoved } from './packs/ownerChange.ts';
import { inTheirFiles } from './linksOfIntents.ts';
import { isPatient } from './packs/ownerFacts.ts';
import { sealTail } from './packs/tailCodec.ts';
import { lastContact } from './regionContact.ts';
import type { Session } from './session.ts';
import { isDiskFull, notSavedWhy } from './storageFailure.ts';
import { LockedError, type Saving } from './store.ts';
import { PLACES, type TailRow } from './tabletDb.ts';
import { nextUuidV7 } from './uuidV7.ts';
import { signDigest } from './vault/deviceKey.ts';

const ID_GUARD = 'idGuard';

/**
 * The way in from this tablet: one action, one signed group, one `strict` transaction.
 *
 * Facts, their place in the outbox, the patients to summarise again and the id guard are written together or not at
 * all. Nothing of it is awaited inside the transaction but the tables.
 *
 * Whatever goes wrong, a bug of the app included, is reported and answered: « NON ENREGISTRÉ » has to be said.
 *
 * @throws LockedError when the tablet was locked meanwhile
 */
export async function saveGroup(session: Session, intents: readonly Intent[]): Promise<Saving> {
  try {
    const saving = await saveTogether(session, [intents]);
    if (saving.kind === 'saved') tellSaved(session, ownersOf(saving.facts));
    return saving;
  } catch (error) {
    if (error instanceof LockedError) throw error;
    session.env.report(error);
    return { kind: 'notSaved', why: notSavedWhy(error) };
  }
}

/**
 * Some actions in one transaction: each its own signed group, all of them written or none. Nobody is told yet.
 *
 * @throws LockedError, and whatever the storage throws: the caller has to say that nothing was kept
 */
export async function saveTogether(session: Session, actions: readonly (readonly Intent[])[]): Promise<Saving> {
  const skewMs = (await lastContact(session))?.skewMs ?? null;
  for (;;) {
    const guard = await session.db.read(['meta'], (tables) => tables.meta.get(ID_GUARD));
    const last = guard === undefined ? undefined : String(guard.value);
    const placed = await Promise.all(actions.map((intents) => inTheirFiles(session, intents)));
    const basis = await basisOf(session, placed.flat());
    if (basis.kind === 'outdated') return { kind: 'notSaved', why: 'outdated' };
    const pen = penOf(session, last, skewMs);
    const facts: WrittenFact[] = [];
    const rows: TailRow[] = [];
    for (const intents of placed) {
      const group = composeGroup(intents, pen);
      facts.push(...group);
      rows.push(...(await sealGroup(session, group)));
    }
    const outcome = await written(session, { rows, last, basis });
    if (outcome === 'overtaken') continue; // Another tab wrote meanwhile: the action looks again, and takes the next ids.
    return { kind: 'saved', facts };
  }
}

/** Whom the facts of an action are about: patients, and the places under their one name. */
export function ownersOf(facts: readonly WrittenFact[]): ReadonlySet<string> {
  return new Set(facts.map(({ fact }) => fact.patientId ?? PLACES));
}

function penOf(session: Session, last: string | undefined, skewMs: number | null): Pen {
  const { env, user, device } = session;
  let newest = last;
  return {
    author: user.account.id,
    authorRole: user.account.role,
    site: user.account.site.id,
    device,
    newId: () => (newest = nextUuidV7(newest, env.now(), (length) => env.random(length))),
    now: () => ({ instant: new Date(env.now()).toISOString(), skewMs }),
  };
}

async function sealGroup(session: Session, facts: readonly WrittenFact[]): Promise<readonly TailRow[]> {
  const { env, vault, deviceKey } = session;
  const digest = groupDigest(facts.map(({ fact, bytes }) => ({ id: fact.id, bytes })));
  const signature = await signDigest(env.crypto, deviceKey.signing, digest);
  return Promise.all(
    facts.map(({ fact, bytes }) => {
      const { id, group, patientId = PLACES } = fact;
      const sealed = { id, owner: patientId, group, bytes, tags: [], signature };
      return sealTail(vault, sealed, { generation: 1, unsent: 1 });
    }),
  );
}

type Prepared = { readonly rows: readonly TailRow[]; readonly last: string | undefined; readonly basis: Basis };

async function written(session: Session, prepared: Prepared) {
  try {
    return await putGroup(session, prepared);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
  await spendBallast(session.db);
  return putGroup(session, prepared);
}

function putGroup(session: Session, { rows, last, basis }: Prepared) {
  const mine = rows.at(-1);
  const newest = mine?.id ?? '';
  return session.db.write(['tail', 'packs', 'directory', 'meta'], async (tables) => {
    // The connection may have been lost after the commit and before its answer: then this is the second run. The box
    // tells: its nonce is this action's own, where an id might be another tab's.
    const stored = await tables.tail.get(newest);
    if (stored !== undefined && isSameBox(stored.box, mine?.box)) return 'written' as const;
    const guard = await tables.meta.get(ID_GUARD);
    if (guard?.value !== last || !(await areUnmoved(tables, basis.owners))) return 'overtaken' as const;
    await tables.tail.bulkAdd([...rows]);
    await markDirty(tables, new Set(rows.map((row) => row.owner)), newest);
    await tables.meta.put({ key: ID_GUARD, generation: (guard?.generation ?? 0) + 1, value: newest });
    return 'written' as const;
  });
}

function isSameBox(stored: Uint8Array, mine: Uint8Array | undefined): boolean {
  return stored.length === mine?.length && stored.every((byte, at) => byte === mine[at]);
}

export function tellSaved(session: Session, owners: ReadonlySet<string>): void {
  session.changes.tell(
    { kind: 'patients', patientIds: new Set([...owners].filter(isPatient)) },
    { kind: 'outbox' },
    ...(owners.has(PLACES) ? [{ kind: 'places' } as const] : []),
  );
}

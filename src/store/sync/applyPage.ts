import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
import type { ScopePage, ScopePosition } from '#protocol/pull.ts';
import { markDirty, newMark } from '#store/directory/dirtyMarks.ts';
import { addressOf, scopeTag } from '#store/packs/heldFact.ts';
import { areUnmoved, type OwnerChange, putChanges } from '#store/packs/ownerChange.ts';
import { isPatient, type OwnerFacts, readOwners } from '#store/packs/ownerFacts.ts';
import type { Session } from '#store/session.ts';
import { PLACES } from '#store/tabletDb.ts';
import { changesTheFile, draftChange } from './draftChange.ts';
import { cancelLeaving, markLeaving, removeLeavers } from './leavers.ts';
import { checksumAfter, type Delivery, OwnerDraft } from './ownerDraft.ts';
import {
  type Position,
  putPosition,
  readPosition,
  restartScope,
  type SealedPosition,
  sealPosition,
} from './positions.ts';

export type Applied = 'applied' | 'checksumDiffers' | 'overtaken';

/** Owners read in one transaction. */
const OWNERS_AT_ONCE = 64;
const RETRIES = 5;

/**
 * The way in from the region: the rows of a page and the cursor after them, in one transaction.
 *
 * Everything is opened, merged and sealed before that transaction, which first looks whether anything moved meanwhile.
 * A page of another epoch restarts the scope and applies nothing: the next pull begins at the new epoch's start.
 */
export async function applyPage(session: Session, scope: string, page: ScopePage): Promise<Applied> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const position = await readPosition(session, scope);
    if (position.at !== undefined && position.at.epoch !== page.epoch) {
      await restartScope(session, scope, page.epoch);
      return 'overtaken';
    }
    const at = position.at ?? { epoch: page.epoch, cursor: 0, checksum: EMPTY_CHECKSUM };
    if (position.at !== undefined && page.cursor <= at.cursor) return compared(at, page);
    const prepared = await prepare(session, { scope, page, position, at });
    const outcome = await write(session, prepared);
    if (outcome === 'overtaken') return outcome;
    if (outcome === 'moved') continue; // A save or a fold came between: the same page is prepared again.
    tellApplied(session, prepared);
    if (prepared.leaving.length > 0) await removeLeavers(session);
    return compared(prepared.to, page);
  }
  return 'overtaken';
}

type Incoming = {
  readonly scope: string;
  readonly page: ScopePage;
  readonly position: Position;
  readonly at: ScopePosition;
};

type Prepared = {
  readonly to: ScopePosition;
  readonly sealed: SealedPosition;
  readonly changes: readonly OwnerChange[];
  readonly dirty: ReadonlySet<string>;
  readonly leaving: readonly string[];
  readonly cancelled: readonly string[];
};

function compared(at: ScopePosition, page: ScopePage): Applied {
  return at.cursor === page.head && at.checksum !== page.checksum ? 'checksumDiffers' : 'applied';
}

async function prepare(session: Session, { scope, page, position, at }: Incoming): Promise<Prepared> {
  const delivery = { scope, tag: scopeTag(scope, position.pass) };
  const steps = stepsByOwner(page, at.cursor);
  const owners = await readAll(session, [...steps.keys()]);
  const pairs = owners.map((from) => ({ from, draft: drafted(from, steps.get(from.owner) ?? [], delivery) }));
  const drafts = pairs.map(({ draft }) => draft);
  const to = { epoch: page.epoch, cursor: page.cursor, checksum: checksumAfter(at.checksum, drafts) };
  // Together: while one patient's pack is compressed or encrypted on another thread, the next is written out on this.
  const changes = await Promise.all(pairs.map(({ from, draft }) => draftChange(session, from, draft)));
  return {
    to,
    sealed: await sealPosition(session, scope, position, { pass: position.pass, at: to }),
    changes,
    dirty: new Set(drafts.filter(changesTheFile).map((draft) => draft.owner)),
    leaving: drafts.filter((draft) => draft.leaving === 'mark').map((draft) => draft.owner),
    cancelled: drafts.filter((draft) => draft.leaving === 'cancel').map((draft) => draft.owner),
  };
}

type Step = (draft: OwnerDraft, delivery: Delivery) => void;

/** What the page does to each owner, in the order of the feed; rows at or under the cursor were applied before. */
function stepsByOwner(page: ScopePage, cursor: number): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (owner: string, step: Step) => {
    const mine = steps.get(owner);
    if (mine === undefined) steps.set(owner, [step]);
    else mine.push(step);
  };
  for (const row of page.rows) {
    if (row.seq <= cursor) continue;
    if (row.op === 'fact') {
      const { owner, ...address } = addressOf(row.bytes);
      add(owner, (draft, delivery) => draft.deliver(delivery, { ...address, bytes: row.bytes }));
    } else if (row.op === 'enters') add(row.patientId, (draft) => draft.enter());
    else add(row.patientId, (draft, delivery) => draft.leave(delivery));
  }
  return steps;
}

function drafted(owner: OwnerFacts, steps: readonly Step[], delivery: Delivery): OwnerDraft {
  const draft = new OwnerDraft(owner);
  for (const step of steps) step(draft, delivery);
  return draft;
}

async function readAll(session: Session, owners: readonly string[]): Promise<readonly OwnerFacts[]> {
  const read: OwnerFacts[] = [];
  for (let at = 0; at < owners.length; at += OWNERS_AT_ONCE) {
    read.push(...(await readOwners(session, owners.slice(at, at + OWNERS_AT_ONCE))));
  }
  return read;
}

function write(session: Session, prepared: Prepared): Promise<'written' | 'overtaken' | 'moved'> {
  const { changes, sealed, dirty, leaving, cancelled } = prepared;
  const mark = newMark(session.env);
  return session.db.write(['packs', 'tail', 'directory', 'meta'], async (tables) => {
    if (!(await areUnmoved(tables, changes))) return 'moved';
    if (!(await putPosition(tables, sealed))) return 'overtaken';
    await putChanges(tables, changes);
    await markDirty(tables, dirty, mark);
    await markLeaving(tables, leaving);
    await cancelLeaving(tables, cancelled);
    return 'written';
  });
}

function tellApplied(session: Session, { dirty }: Prepared): void {
  if (dirty.size === 0) return;
  const patientIds = new Set([...dirty].filter(isPatient));
  session.changes.tell(
    { kind: 'patients', patientIds },
    { kind: 'outbox' },
    ...(dirty.has(PLACES) ? [{ kind: 'places' } as const] : []),
  );
}

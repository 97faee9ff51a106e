import type { Verdict } from '#protocol/push.ts';
import { markDirty, newMark } from '#store/directory/dirtyMarks.ts';
import { isPatient } from '#store/packs/ownerFacts.ts';
import { type Apart, sealVerdict } from '#store/packs/tailCodec.ts';
import type { Session } from '#store/session.ts';
import { PLACES, type TailRow, type Tables } from '#store/tabletDb.ts';

type Word = { readonly group: string; readonly apart: Uint8Array | undefined };

/**
 * Takes the region's words: a fact leaves the outbox when a verdict names its id, and only then.
 *
 * Stored and known are final. Held and refused facts are kept, apart, with the reason; a late "held" about a fact that
 * the region has since stored changes nothing.
 */
export async function settle(session: Session, verdicts: readonly Verdict[]): Promise<void> {
  const words = await sealedWords(session, verdicts);
  const mark = newMark(session.env);
  const owners = await session.db.write(['tail', 'directory'], async (tables) => {
    const touched = await settleRows(tables, words);
    await markDirty(tables, touched, mark);
    return touched;
  });
  if (owners.size === 0) return;
  session.changes.tell(
    { kind: 'patients', patientIds: new Set([...owners].filter(isPatient)) },
    { kind: 'outbox' },
    ...(owners.has(PLACES) ? [{ kind: 'places' } as const] : []),
  );
}

async function sealedWords(session: Session, verdicts: readonly Verdict[]): Promise<ReadonlyMap<string, Word>> {
  const words = new Map<string, Word>();
  for (const verdict of verdicts) {
    const apart = apartOf(verdict);
    for (const id of verdict.facts) {
      const sealed = apart === undefined ? undefined : await sealVerdict(session.vault, id, apart);
      words.set(id, { group: verdict.group, apart: sealed });
    }
  }
  return words;
}

function apartOf(verdict: Verdict): Apart | undefined {
  if (verdict.verdict === 'held') return { kind: 'held', why: verdict.why };
  if (verdict.verdict === 'refused') return { kind: 'refused', code: verdict.code, path: verdict.path };
  return undefined;
}

async function settleRows(tables: Tables, words: ReadonlyMap<string, Word>): Promise<ReadonlySet<string>> {
  const owners = new Set<string>();
  for (const row of await tables.tail.bulkGet([...words.keys()])) {
    const word = row && words.get(row.id);
    if (row === undefined || word?.group !== row.group) continue;
    const settled = settledRow(row, word);
    if (settled === undefined) continue;
    await tables.tail.put(settled);
    owners.add(row.owner);
  }
  return owners;
}

function settledRow(row: TailRow, { apart }: Word): TailRow | undefined {
  const { unsent, verdict, ...rest } = row;
  const isSettled = unsent === undefined && verdict === undefined;
  if (isSettled) return undefined;
  const generation = row.generation + 1;
  return apart === undefined ? { ...rest, generation } : { ...rest, generation, verdict: apart };
}

import { z } from 'zod';
import type { PackRow } from '#store/tabletDb.ts';
import { UnreadableBoxError, type Vault } from '#store/vault/vault.ts';
import { gunzip, gzip } from './gzip.ts';
import type { HeldFact } from './heldFact.ts';

/** Chromium moves values above 64 KiB to files of their own, four times slower to read and write. */
export const LARGEST_PART_BYTES = 48 * 1024;

const Payload = z.object({
  tags: z.array(z.string()),
  facts: z.array(z.tuple([z.string(), z.string(), z.array(z.int())])),
});

/** Where the parts of a pack are to be written: one generation, part numbers not in `taken`. */
export type PackPlace = { readonly owner: string; readonly generation: number; readonly taken: ReadonlySet<number> };

/** Facts as rows: as few parts as stay under the limit, each readable without the others. */
export async function sealPack(
  vault: Vault,
  place: PackPlace,
  facts: readonly HeldFact[],
): Promise<readonly PackRow[]> {
  const { owner, generation, taken } = place;
  const zipped = facts.length === 0 ? [] : await zippedParts(facts);
  let part = -1;
  const rows: PackRow[] = [];
  for (const bytes of zipped) {
    do part += 1;
    while (taken.has(part));
    rows.push({ owner, part, generation, box: await vault.seal('packs', boxKey({ owner, part, generation }), bytes) });
  }
  return rows;
}

/** @throws UnreadableBoxError when the part cannot be read; its row stays where it is. */
export async function openPart(vault: Vault, row: PackRow): Promise<readonly HeldFact[]> {
  const zipped = await vault.open('packs', boxKey(row), row.box);
  const payload = Payload.safeParse(JSON.parse(await gunzip(zipped)));
  if (!payload.success) throw new UnreadableBoxError('packs: not the shape of a pack');
  const { tags, facts } = payload.data;
  return facts.map(([id, bytes, marks]) => ({ id, bytes, tags: marks.flatMap((mark) => tags[mark] ?? []) }));
}

function boxKey(row: Pick<PackRow, 'owner' | 'part' | 'generation'>): string {
  return `${row.owner}/${row.part}@${row.generation}`;
}

async function zippedParts(facts: readonly HeldFact[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const zipped = await gzip(JSON.stringify(payloadOf(facts)));
  if (zipped.length <= LARGEST_PART_BYTES || facts.length === 1) return [zipped];
  const half = Math.ceil(facts.length / 2);
  return [...(await zippedParts(facts.slice(0, half))), ...(await zippedParts(facts.slice(half)))];
}

function payloadOf(facts: readonly HeldFact[]): z.infer<typeof Payload> {
  const tags = [...new Set(facts.flatMap((fact) => fact.tags))];
  return { tags, facts: facts.map(({ id, bytes, tags: mine }) => [id, bytes, mine.map((tag) => tags.indexOf(tag))]) };
}

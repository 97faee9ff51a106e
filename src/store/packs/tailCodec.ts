import { z } from 'zod';
import type { FactState } from '#store/store.ts';
import type { TailRow } from '#store/tabletDb.ts';
import { UnreadableBoxError, type Vault } from '#store/vault/vault.ts';
import type { HeldFact } from './heldFact.ts';

const Payload = z.object({ bytes: z.string(), tags: z.array(z.string()), signature: z.string().optional() });

const Apart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('held'), why: z.string() }),
  z.object({ kind: z.literal('refused'), code: z.string(), path: z.string() }),
]);
/** The region keeps the fact apart: shown to its author, counted by nobody. */
export type Apart = z.infer<typeof Apart>;

/** A fact of the tail beside the row it came from. */
export type TailFact = HeldFact & {
  readonly row: TailRow;
  readonly signature: string | undefined;
  readonly state: FactState;
};

export type NewTailFact = HeldFact & {
  readonly owner: string;
  readonly group: string;
  readonly signature: string | undefined;
};

export async function sealTail(
  vault: Vault,
  fact: NewTailFact,
  row: Pick<TailRow, 'generation' | 'unsent' | 'verdict'>,
): Promise<TailRow> {
  const { id, owner, group, bytes, tags, signature } = fact;
  const payload = { bytes, tags, ...(signature === undefined ? {} : { signature }) };
  return { ...row, id, owner, group, box: await vault.sealJson('tail', boxKey(id, owner, group), payload) };
}

/** @throws UnreadableBoxError when the row cannot be read; it stays where it is. */
export async function openTail(vault: Vault, row: TailRow): Promise<TailFact> {
  const { id, owner, group } = row;
  const payload = Payload.safeParse(await vault.openJson('tail', boxKey(id, owner, group), row.box));
  if (!payload.success) throw new UnreadableBoxError('tail: not the shape of a fact');
  const { bytes, tags, signature } = payload.data;
  return { id, bytes, tags, signature, row, state: await stateOf(vault, row) };
}

export function sealVerdict(vault: Vault, id: string, apart: Apart): Promise<Uint8Array> {
  return vault.sealJson('verdict', id, apart);
}

async function stateOf(vault: Vault, row: TailRow): Promise<FactState> {
  if (row.unsent === 1) return { kind: 'waiting' };
  if (row.verdict === undefined) return { kind: 'sent' };
  return Apart.parse(await vault.openJson('verdict', row.id, row.verdict));
}

// Group and owner are in clear beside the box, so they are bound to it: a row cannot be given to another patient.
function boxKey(id: string, owner: string, group: string): string {
  return `${id}/${owner}/${group}`;
}

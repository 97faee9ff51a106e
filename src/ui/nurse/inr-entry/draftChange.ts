import type { InrDraft, InrEntryInput } from './inrEntryFields.ts';

export type DraftChange =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keep'; readonly draft: InrDraft }
  /** A value erased by hand must not come back at the next visit. */
  | { readonly kind: 'drop' };

type Fields = { readonly [Field in keyof InrEntryInput]: InrEntryInput[Field] | undefined };

/** What becomes of the draft of an entry as it is typed. Without a value there is nothing worth keeping. */
export function draftChange({ typed, sampledOn, method }: Fields, before: 'kept' | 'none'): DraftChange {
  if (typed === undefined || method === undefined) return { kind: 'nothing' };
  if (typed === '') return { kind: before === 'kept' ? 'drop' : 'nothing' };
  return { kind: 'keep', draft: { typed, method, ...(sampledOn === undefined ? {} : { sampledOn }) } };
}

import type { EntryContext } from './entryRead.ts';
import type { DraftForm } from './useDraft.ts';

/** What the fields of a kind are drawn from. */
export type FieldsProps<Field extends string> = { readonly form: DraftForm<Field>; readonly context: EntryContext };

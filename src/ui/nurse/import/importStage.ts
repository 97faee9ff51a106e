import type { SavingGroups } from '#store/store.ts';
import type { FileRefusal, PlanView, RecognisedFile } from './desk/deskMessages.ts';
import type { ImportChoices } from './importChoices.ts';

type Read = { readonly file: RecognisedFile; readonly choices: ImportChoices; readonly remembered: 'yes' | 'no' };
type Planned = Read & { readonly plan: PlanView };

/** How far the import is. Nothing is written before `bringing`. */
export type ImportStage =
  | { readonly kind: 'choose'; readonly refused?: { readonly name: string; readonly refusal: FileRefusal } }
  | { readonly kind: 'opening'; readonly name: string }
  | (Read & { readonly kind: 'settings'; readonly failed: 'yes' | 'no' })
  | (Read & { readonly kind: 'planning'; readonly done: number; readonly total: number })
  | (Planned & { readonly kind: 'planned' })
  | (Planned & { readonly kind: 'bringing'; readonly saved: number })
  | (Planned & { readonly kind: 'done'; readonly outcome: SavingGroups; readonly saved: number });

import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { Problem } from './entryRead.ts';

/** Why a line is put right, or taken out. */
export const REASONS = {
  correct: ['typing', 'document', 'other'],
  remove: ['patient', 'neverHappened', 'typing', 'other'],
} as const;
type Choices = NurseTexts['clinicalHistory']['entry']['reasonChoices'];
export type ReasonDraft = { readonly choice: keyof Choices | undefined; readonly other: string };
export const NO_REASON: ReasonDraft = { choice: undefined, other: '' };

export function reasonProblem({ choice, other }: ReasonDraft): Problem | undefined {
  if (choice === undefined) return 'no-reason';
  return choice === 'other' && other.trim() === '' ? 'no-reason-text' : undefined;
}

/** What the fact keeps: the words of the choice, or those that were written. */
export function reasonText({ choice, other }: ReasonDraft, words: Choices): string {
  return choice === undefined || choice === 'other' ? other.trim() : words[choice];
}

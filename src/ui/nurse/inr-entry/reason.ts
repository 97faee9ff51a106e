/** Why an INR is put right. `patient`: it is somebody else's, so it is taken out. */
export const REASON_CHOICES = ['typing', 'day', 'laboratory', 'patient', 'other'] as const;
export type ReasonCode = (typeof REASON_CHOICES)[number];

export type Reason = { readonly choice: ReasonCode | undefined; readonly other: string };

export const NO_REASON: Reason = { choice: undefined, other: '' };

export function reasonProblem({ choice, other }: Reason): 'no-reason' | 'no-reason-text' | undefined {
  if (choice === undefined) return 'no-reason';
  return choice === 'other' && other.trim() === '' ? 'no-reason-text' : undefined;
}

/** What the fact keeps: the words of the choice, or those that were written. */
export function reasonText({ choice, other }: Reason, words: Readonly<Record<ReasonCode, string>>): string {
  return choice === undefined || choice === 'other' ? other.trim() : words[choice];
}

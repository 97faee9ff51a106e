import { askAboutInr, type InrQuestion } from '#domain/inr/askAboutInr.ts';
import type { DatedInr, Inr } from '#domain/inr/inr.ts';
import { ABOVE_SCALE, BELOW_SCALE, parseInr, withDecimalPoint } from '#domain/inr/parseInr.ts';
import type { LocalDate } from '#domain/localDate.ts';

export type TypedEntry = { readonly typed: string; readonly sampledOn: LocalDate };

export type EntryContext = {
  readonly today: LocalDate;
  /** The patient's other INRs; not the one being corrected. */
  readonly others: readonly DatedInr[];
  readonly avkStart: LocalDate | undefined;
};

/** What becomes of an entry: refused with its field, read in another way, asked about, or ready to be saved. */
export type EntryReview =
  | { readonly kind: 'problem'; readonly problem: 'empty' | 'not-a-number' | 'too-many-decimals' | 'sampled-in-future' }
  /** The value is beyond what is stored: what was perhaps meant, each as it would be typed. */
  | { readonly kind: 'choose'; readonly typed: string; readonly readings: readonly Inr[] }
  | { readonly kind: 'ask'; readonly inr: Inr; readonly questions: readonly [InrQuestion, ...InrQuestion[]] }
  | { readonly kind: 'ready'; readonly inr: Inr };

/** Reads what a nurse typed and says the one next thing. Never rounds, never corrects by itself. */
export function reviewEntry({ typed, sampledOn }: TypedEntry, context: EntryContext): EntryReview {
  const parsed = parseInr(typed);
  if (parsed.ok) return reviewInr(parsed.inr, sampledOn, context);
  switch (parsed.problem) {
    case 'above-storable':
      return { kind: 'choose', typed: typed.trim(), readings: [...decimalMeant(typed), ABOVE_SCALE] };
    case 'below-storable':
      return { kind: 'choose', typed: typed.trim(), readings: [BELOW_SCALE] };
    case 'empty':
    case 'not-a-number':
    case 'too-many-decimals':
      return { kind: 'problem', problem: parsed.problem };
  }
}

function reviewInr(inr: Inr, sampledOn: LocalDate, { today, others, avkStart }: EntryContext): EntryReview {
  const review = askAboutInr({ inr, sampledOn, today, others, ...(avkStart === undefined ? {} : { avkStart }) });
  if (review.kind === 'refused') return { kind: 'problem', problem: review.problem };
  const [first, ...rest] = review.questions;
  return first === undefined ? { kind: 'ready', inr } : { kind: 'ask', inr, questions: [first, ...rest] };
}

function decimalMeant(typed: string): readonly Inr[] {
  const value = withDecimalPoint(typed);
  return value === undefined ? [] : [{ comparator: '=', value }];
}

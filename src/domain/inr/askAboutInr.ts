import { compareDecimals } from '#domain/decimal.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import { type DatedInr, type Inr, inrForComputation, isSameInr } from './inr.ts';
import { INR_ENTRY_RULES } from './inrEntryRules.ts';
import { withDecimalPoint } from './parseInr.ts';

export type InrEntry = {
  readonly inr: Inr;
  readonly sampledOn: LocalDate;
  readonly today: LocalDate;
  /** The patient's other INRs, in any order; not the one being corrected. */
  readonly others: readonly DatedInr[];
  readonly avkStart?: LocalDate;
};

export type InrQuestion =
  | { readonly kind: 'decimal-forgotten'; readonly suggestion: string }
  | { readonly kind: 'extreme' }
  | { readonly kind: 'far-from-usual'; readonly median: number; readonly basedOn: number }
  | { readonly kind: 'sampled-long-ago'; readonly daysAgo: number }
  | { readonly kind: 'before-avk-start'; readonly avkStart: LocalDate }
  | {
      readonly kind: 'same-day';
      readonly ids: readonly string[];
      readonly values: 'equal' | 'different';
    };

export type InrReview =
  | { readonly kind: 'refused'; readonly problem: 'sampled-in-future' }
  | { readonly kind: 'accepted'; readonly questions: readonly InrQuestion[] };

/**
 * What to ask the nurse before an INR is saved: questions, never corrections. No question means nothing looks wrong.
 *
 * @param entry  the INR as parsed, its sampling day, the day of today, the patient's other INRs.
 * @returns      a refusal (sampled in the future) or the questions, most doubtful first.
 *
 * Source: `INR_ENTRY_RULES`, proposed defaults.
 */
export function askAboutInr(entry: InrEntry): InrReview {
  if (daysBetween(entry.today, entry.sampledOn) > 0) return { kind: 'refused', problem: 'sampled-in-future' };
  const questions = [
    ...askAboutValue(entry.inr),
    ...askAboutUsual(entry),
    ...askAboutDay(entry),
    ...askAboutSameDay(entry),
  ];
  return { kind: 'accepted', questions };
}

function askAboutValue({ comparator, value }: Inr): readonly InrQuestion[] {
  const { lowAtMost, highAtLeast } = INR_ENTRY_RULES.extreme;
  const isExtreme = compareDecimals(value, lowAtMost) <= 0 || compareDecimals(value, highAtLeast) >= 0;
  if (!isExtreme) return [];
  const suggestion = comparator === '=' ? withDecimalPoint(value) : undefined;
  return suggestion === undefined
    ? [{ kind: 'extreme' }]
    : [{ kind: 'decimal-forgotten', suggestion }, { kind: 'extreme' }];
}

function askAboutUsual({ inr, sampledOn, others }: InrEntry): readonly InrQuestion[] {
  const rule = INR_ENTRY_RULES.farFromUsual;
  const lastYear = others.filter((other) => {
    const daysBefore = daysBetween(other.sampledOn, sampledOn);
    return daysBefore > 0 && daysBefore <= rule.withinDays;
  });
  if (lastYear.length < rule.fewestInrs) return [];
  const median = medianOf(lastYear.map((other) => inrForComputation(other.inr)));
  const value = inrForComputation(inr);
  const isFar = value <= median * rule.atMostTimesMedian || value >= median * rule.atLeastTimesMedian;
  return isFar ? [{ kind: 'far-from-usual', median, basedOn: lastYear.length }] : [];
}

function askAboutDay({ sampledOn, today, avkStart }: InrEntry): readonly InrQuestion[] {
  const questions: InrQuestion[] = [];
  const daysAgo = daysBetween(sampledOn, today);
  if (daysAgo > INR_ENTRY_RULES.oldSamplingDays) questions.push({ kind: 'sampled-long-ago', daysAgo });
  if (avkStart !== undefined && daysBetween(sampledOn, avkStart) > 0)
    questions.push({ kind: 'before-avk-start', avkStart });
  return questions;
}

function askAboutSameDay({ inr, sampledOn, others }: InrEntry): readonly InrQuestion[] {
  const sameDay = others.filter((other) => other.sampledOn === sampledOn);
  if (sameDay.length === 0) return [];
  const values = sameDay.every((other) => isSameInr(other.inr, inr)) ? 'equal' : 'different';
  return [{ kind: 'same-day', ids: sameDay.map((other) => other.id), values }];
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

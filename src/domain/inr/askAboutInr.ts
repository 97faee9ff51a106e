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
  /** Fewer INRs than a usual value needs: `last` is the one it was held against. */
  | { readonly kind: 'far-from-last'; readonly last: DatedInr }
  | { readonly kind: 'unusual-first' }
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

function askAboutValue(inr: Inr): readonly InrQuestion[] {
  if (!isExtreme(inr)) return [];
  const suggestion = inr.comparator === '=' ? withDecimalPoint(inr.value) : undefined;
  return suggestion === undefined
    ? [{ kind: 'extreme' }]
    : [{ kind: 'decimal-forgotten', suggestion }, { kind: 'extreme' }];
}

function isExtreme({ value }: Inr): boolean {
  const { lowAtMost, highAtLeast } = INR_ENTRY_RULES.extreme;
  return compareDecimals(value, lowAtMost) <= 0 || compareDecimals(value, highAtLeast) >= 0;
}

function askAboutUsual(entry: InrEntry): readonly InrQuestion[] {
  const rule = INR_ENTRY_RULES.farFromUsual;
  const lastYear = entry.others.filter((other) => {
    const daysBefore = daysBetween(other.sampledOn, entry.sampledOn);
    return daysBefore > 0 && daysBefore <= rule.withinDays;
  });
  if (lastYear.length < rule.fewestInrs) return askAboutLast(entry);
  const median = medianOf(lastYear.map((other) => inrForComputation(other.inr)));
  const value = inrForComputation(entry.inr);
  const isFar = value <= median * rule.atMostTimesMedian || value >= median * rule.atLeastTimesMedian;
  return isFar ? [{ kind: 'far-from-usual', median, basedOn: lastYear.length }] : [];
}

function askAboutLast({ inr, sampledOn, others }: InrEntry): readonly InrQuestion[] {
  const last = neighbour(others, sampledOn);
  // One of the same day is asked about on its own; it is no reason to call this one the first.
  if (last === undefined) return others.length === 0 ? askAboutFirst(inr) : [];
  const rule = INR_ENTRY_RULES.farFromLast;
  const [value, before] = [inrForComputation(inr), inrForComputation(last.inr)];
  const isFar = value <= before * rule.atMostTimesLast || value >= before * rule.atLeastTimesLast;
  return isFar ? [{ kind: 'far-from-last', last }] : [];
}

function askAboutFirst(inr: Inr): readonly InrQuestion[] {
  const { under, over } = INR_ENTRY_RULES.unusualFirst;
  const isUnusual = compareDecimals(inr.value, under) < 0 || compareDecimals(inr.value, over) > 0;
  return isUnusual && !isExtreme(inr) ? [{ kind: 'unusual-first' }] : [];
}

/** The last INR before a day; where there is none, the first after it. Of several on one day, the last given. */
function neighbour(others: readonly DatedInr[], day: LocalDate): DatedInr | undefined {
  const oldestFirst = others.toSorted((first, second) => daysBetween(second.sampledOn, first.sampledOn));
  return (
    oldestFirst.findLast((other) => daysBetween(other.sampledOn, day) > 0) ??
    oldestFirst.find((other) => daysBetween(other.sampledOn, day) < 0)
  );
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

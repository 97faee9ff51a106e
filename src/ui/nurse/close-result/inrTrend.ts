import { millionths } from '#domain/decimal.ts';
import { daysBetween } from '#domain/localDate.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { inrsShown, type ReadInr } from '#facts/readings.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';

/** How an INR stands to the one before it; a censored value has no difference. */
export type InrTrend = {
  /** The INRs before this one, the latest first, at most four. */
  readonly before: readonly ReadInr[];
  readonly change:
    | { readonly kind: 'rise' | 'fall'; readonly by: string; readonly days: number }
    | { readonly kind: 'same'; readonly days: number }
    | { readonly kind: 'unknown' };
};

const MOST_BEFORE = 4;

export function inrTrend(file: PatientFile, result: ResultToClose): InrTrend {
  const before = inrsShown(file)
    .filter((inr) => inr.chain !== result.chain && inr.date < result.date)
    .toReversed()
    .slice(0, MOST_BEFORE);
  return { before, change: changeFrom(before[0], result) };
}

function changeFrom(last: ReadInr | undefined, { inr, values, date }: ResultToClose): InrTrend['change'] {
  const isKnown = values.length === 1 && inr.comparator === '=' && last?.inr.comparator === '=';
  if (last === undefined || !isKnown) return { kind: 'unknown' };
  const difference = millionths(inr.value) - millionths(last.inr.value);
  const days = daysBetween(last.date, date);
  if (difference === 0) return { kind: 'same', days };
  // Two decimals at most are stored, so their difference has no more.
  const by = String(Math.abs(difference) / 1e6);
  return { kind: difference > 0 ? 'rise' : 'fall', by, days };
}

/** The INR facts a decision on this screen is based on: this result and what stands beside it. */
export function inrsRead(trend: InrTrend, result: ResultToClose): readonly string[] {
  return [...result.factIds, ...trend.before.map(({ id }) => id)];
}

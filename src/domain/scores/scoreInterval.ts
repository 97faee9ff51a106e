import type { Verdict } from '#domain/complexity/verdict.ts';

/** One item of a score: what it gives, and what it might still give while something about it is unknown. */
export type ScoreItem<Code extends string = string> = {
  readonly code: Code;
  readonly verdict: Verdict;
  /** Points it gives when the answer is yes. */
  readonly worth: number;
};

/** A score as far as it is known: at least `low`, at most `high`. Points. */
export type ScoreInterval<Code extends string = string> = {
  readonly low: number;
  readonly high: number;
  /** The most the score can be. */
  readonly outOf: number;
  readonly items: readonly ScoreItem<Code>[];
};

/** What is unknown is neither 0 nor a point: it is the width of the interval. */
export function scoreInterval<Code extends string>(
  items: readonly ScoreItem<Code>[],
  outOf: number,
): ScoreInterval<Code> {
  const sum = (counted: readonly ScoreItem[]) => counted.reduce((points, { worth }) => points + worth, 0);
  const low = sum(items.filter(({ verdict }) => verdict === 'yes'));
  return { low, high: low + sum(items.filter(({ verdict }) => verdict === 'unknown')), outOf, items };
}

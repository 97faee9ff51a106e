import { millionths } from '#domain/decimal.ts';
import type { Inr } from '#domain/inr/inr.ts';
import type { Verdict } from './verdict.ts';

/** `beyond`: more (or less) than the threshold; `reached`: the threshold itself as well. */
export type Comparison = 'beyond' | 'reached';

/** Whether a measured INR is over a threshold; a censored one may leave it open ("> 4" against 5). */
export function isOver(inr: Inr, threshold: number, comparison: Comparison): Verdict {
  const value = millionths(inr.value);
  switch (inr.comparator) {
    case '=':
      return answer(value > threshold || (comparison === 'reached' && value === threshold));
    case '>':
      return value >= threshold ? 'yes' : 'unknown';
    case '<':
      return value <= threshold ? 'no' : 'unknown';
  }
}

/** Whether a measured INR is under a threshold. */
export function isUnder(inr: Inr, threshold: number, comparison: Comparison): Verdict {
  const value = millionths(inr.value);
  switch (inr.comparator) {
    case '=':
      return answer(value < threshold || (comparison === 'reached' && value === threshold));
    case '<':
      return value <= threshold ? 'yes' : 'unknown';
    case '>':
      return value >= threshold ? 'no' : 'unknown';
  }
}

function answer(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}

/** What a rule answers. `unknown` is an answer of its own: what is missing is never "no". */
export type Verdict = 'yes' | 'no' | 'unknown';

/** Of several readings of one file the one that alerts take: a danger that may be there is not argued away. */
const WORST_FIRST: readonly Verdict[] = ['yes', 'unknown', 'no'];

export function worstVerdict(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

/** Negative when the first is the worse. */
export function compareVerdicts(first: Verdict, second: Verdict): number {
  return WORST_FIRST.indexOf(first) - WORST_FIRST.indexOf(second);
}

/**
 * Whether a count reaches a number, when some of what is counted is uncertain and something may be missing.
 *
 * @param fewest     how many it takes
 * @param sure       counted for certain
 * @param possible   may count as well, once somebody says what it is
 * @param complete   `yes` when nothing can be missing from the two
 */
export function reaches(fewest: number, counted: { sure: number; possible: number; complete: 'yes' | 'no' }): Verdict {
  if (counted.sure >= fewest) return 'yes';
  return counted.complete === 'yes' && counted.sure + counted.possible < fewest ? 'no' : 'unknown';
}

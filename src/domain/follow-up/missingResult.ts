import type { LocalDate } from '#domain/localDate.ts';

/** What the file says of a result that is expected and does not count in it. */
export type ResultTrace =
  | { readonly kind: 'none' }
  /** Somebody said that the sample was taken. */
  | { readonly kind: 'drawn'; readonly on: LocalDate; readonly toldBy: string }
  /** Something was written about an INR that is not in this file: it has arrived, and is not here yet. */
  | { readonly kind: 'elsewhere' }
  /** It was typed, and the region keeps it apart: it counts nowhere until that is settled. */
  | { readonly kind: 'apart' };

/** Whether this tablet holds what the region had when it was last asked, and that is now. */
export type Copy = 'current' | 'old';

/**
 * Why an expected result is missing, as far as a tablet can know it.
 *
 * « Pas d'INR fait » can never be known: only that nothing here says one was done, and only a tablet that is in contact
 * with its region may say even that. A tablet out of contact says that it may have arrived without coming here. What
 * somebody said or wrote is sure, and comes first.
 */
export type MissingResult =
  | Exclude<ResultTrace, { readonly kind: 'none' }>
  /** Nothing tells of a sample, and the copy is current: « pas d'INR fait ». */
  | { readonly kind: 'notDone' }
  /** Nothing tells of a sample, but this tablet is out of contact: « peut-être arrivé, pas encore ici ». */
  | { readonly kind: 'perhapsElsewhere' };

export function missingResult(trace: ResultTrace, copy: Copy): MissingResult {
  if (trace.kind !== 'none') return trace;
  return copy === 'current' ? { kind: 'notDone' } : { kind: 'perhapsElsewhere' };
}

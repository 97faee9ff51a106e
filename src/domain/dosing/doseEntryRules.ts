/**
 * What is asked about a written dose, in one versioned list: proposed defaults [P], to be signed off by the clinic's
 * physician. They catch a slip of the finger; they say nothing of what the dose should be.
 *
 * - `mostTabletsADay`: beyond so many tablets on one day.
 * - `muchOfTheMeanPercent`: the mean of a week differs from the dose before it by as much, or more.
 * - `farAheadDays`: the dose begins so many days from today, or later.
 * - `longAgoDays`: it began so many days before today, or earlier.
 */
export const DOSE_ENTRY_RULES = {
  name: 'dose-entry',
  version: 1,
  source: 'Équilibre, proposed default; to be signed by the clinic',
  mostTabletsADay: 6,
  muchOfTheMeanPercent: 50,
  farAheadDays: 31,
  longAgoDays: 31,
} as const;

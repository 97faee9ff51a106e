import { positionInRange } from '#domain/inr/therapeuticRange.ts';
import type { SummaryInr } from '#store/patientSummary.ts';
import type { ShownPosition } from '#ui/nurse/patient-file/rangeOnDay.ts';

/** Where an INR of a list stands in the range of its own day, as its file says it. */
export function summaryPosition({ comparator, value, range, rangeDisputed }: SummaryInr): ShownPosition {
  if (rangeDisputed === 'yes') return 'toCheck';
  return range === undefined ? 'noRange' : positionInRange({ comparator, value }, range);
}

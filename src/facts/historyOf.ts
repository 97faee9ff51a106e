import type { DatedInr } from '#domain/inr/inr.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { ReadInr, Reading } from './readings.ts';

/** A reading of the file in the words of the rules. */
export function historyOf(reading: Reading): TtrHistory {
  return {
    inrs: reading.inrs.map(datedInr),
    ranges: reading.ranges,
    interruptions: reading.interruptions.map(({ from, to }) => (to === null ? { from } : { from, to })),
    ...(reading.avkStart === undefined ? {} : { avkStart: reading.avkStart }),
  };
}

export function datedInr({ id, date, inr }: ReadInr): DatedInr {
  return { id, sampledOn: date, inr };
}

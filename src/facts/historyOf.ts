import type { DatedInr } from '#domain/inr/inr.ts';
import type { Interruption } from '#domain/ttr/daySpans.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { ReadHospitalStay } from './hospitalStays.ts';
import type { ReadInr, Reading, ReadInterruption } from './readings.ts';

/** A reading of the file in the words of the rules. */
export function historyOf(reading: Reading): TtrHistory {
  return {
    inrs: reading.inrs.map(datedInr),
    ranges: reading.ranges,
    interruptions: reading.interruptions.map(spanOf),
    hospitalStays: reading.hospitalStays.map(spanOf),
    ...(reading.avkStart === undefined ? {} : { avkStart: reading.avkStart }),
  };
}

/** Half-open; what has no end yet has no `to`. */
export function spanOf({ from, to }: ReadInterruption | ReadHospitalStay): Interruption {
  return to === null ? { from } : { from, to };
}

export function datedInr({ id, date, inr }: ReadInr): DatedInr {
  return { id, sampledOn: date, inr };
}

import type { DatedInr } from '#domain/inr/inr.ts';
import type { DatedRange } from '#domain/inr/therapeuticRange.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { readingsOf, type ReadInr, type Reading } from '#facts/readings.ts';

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

/** Ranges, interruptions and start under the lines shown first: what a drawing shows while people disagree. */
export function courseShown(file: PatientFile): Omit<Reading, 'inrs'> {
  const readings = readingsOf({
    ...file,
    inrs: [],
    course: file.course && { ...file.course, lines: [file.course.lines[0]] },
    interruptions: file.interruptions.map((chain) => ({ ...chain, lines: [chain.lines[0]] })),
  });
  if (readings.kind !== 'settled') throw new Error('one line of each chain can be read in one way only');
  return readings.reading;
}

/** The range in force on a day; nothing before the first. */
export function rangeInForce(ranges: readonly DatedRange[], day: DatedRange['from']): DatedRange | undefined {
  return ranges
    .filter((range) => range.from <= day)
    .reduce<DatedRange | undefined>(
      (last, range) => (last === undefined || range.from >= last.from ? range : last),
      undefined,
    );
}

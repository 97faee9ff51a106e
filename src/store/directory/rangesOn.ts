import { isSameRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary, SummaryRange } from '#store/patientSummary.ts';

/** The ranges that hold on a day, one for each opinion: `range` is the one shown, alone when nobody disagrees. */
export function rangesOn(
  file: PatientFile,
  day: LocalDate,
): Pick<PatientSummary, 'range' | 'rangeDisputed'> & { readonly ranges: readonly SummaryRange[] } {
  const opinions = (file.course?.lines ?? []).map((line) => valueOn(line, day)?.body.range);
  const ranges = opinions.flatMap((range) => (range === undefined ? [] : [{ low: range.low, high: range.high }]));
  const [range] = ranges;
  const isSettled = range === undefined || opinions.every((other) => other !== undefined && isSameRange(other, range));
  return { range, rangeDisputed: isSettled ? 'no' : 'yes', ranges };
}

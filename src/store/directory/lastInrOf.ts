import { millionths } from '#domain/decimal.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { positionInRange } from '#domain/inr/therapeuticRange.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { doubtfulDuplicates, inrsShown, type ReadInr } from '#facts/readings.ts';
import type { PatientSummary, SummaryInr, SummaryRange } from '#store/patientSummary.ts';
import { rangesOn } from './rangesOn.ts';

/** The last INR as it is shown, and the one that alerts take: while people disagree they may differ. */
export function lastInrOf(file: PatientFile): Pick<PatientSummary, 'lastInr' | 'lastInrDisputed' | 'worstInr'> {
  const candidates = possiblyLast(file);
  const [worst] = candidates.toSorted((a, b) => outOfRange(file, b) - outOfRange(file, a));
  const shown = inrsShown(file).at(-1) ?? worst;
  const isDisputed = candidates.some((inr) => !isSameInr(inr, candidates[0]));
  return {
    lastInr: shown && summaryInr(file, shown),
    lastInrDisputed: isDisputed ? 'yes' : 'no',
    worstInr: worst && summaryInr(file, worst),
  };
}

/** The last INR that nobody doubts, and every doubtful one that may have come after it. */
function possiblyLast(file: PatientFile): readonly ReadInr[] {
  const everyHead = file.inrs.flatMap((chain) => chain.lines.map((line) => ({ ...chain, lines: [line] as const })));
  const everyInr = inrsShown({ ...file, inrs: everyHead });
  const disputed = new Set(file.inrs.filter(isDisagreement).map(({ chain }) => chain));
  const doubtful = new Set(doubtfulDuplicates(inrsShown(file)).flatMap(({ inrs }) => inrs.map(({ id }) => id)));
  const isSure = (inr: ReadInr) => !disputed.has(inr.chain) && !doubtful.has(inr.id);
  const lastSure = everyInr.findLast(isSure);
  const later = everyInr.filter((inr) => !isSure(inr) && (lastSure === undefined || inr.date >= lastSure.date));
  return lastSure === undefined ? later : [lastSure, ...later];
}

function isSameInr(one: ReadInr, other: ReadInr | undefined): boolean {
  if (other === undefined || one.date !== other.date) return false;
  return one.inr.comparator === other.inr.comparator && millionths(one.inr.value) === millionths(other.inr.value);
}

function summaryInr(file: PatientFile, { date, inr }: ReadInr): SummaryInr {
  const { range, rangeDisputed } = rangesOn(file, date);
  return {
    date,
    comparator: inr.comparator,
    value: inr.value,
    rangeDisputed,
    ...(range === undefined ? {} : { range }),
  };
}

/** How far out of the range of its day, by whichever of the disputed ranges it is farthest; without one, how high. */
function outOfRange(file: PatientFile, { date, inr }: ReadInr): number {
  const { ranges } = rangesOn(file, date);
  if (ranges.length === 0) return millionths(inr.value);
  return Math.max(...ranges.map((range) => distance(inr, range)));
}

/** In millionths. A censored value that does not tell counts for more than one within: it may lie anywhere. */
function distance(inr: Inr, range: SummaryRange): number {
  switch (positionInRange(inr, range)) {
    case 'within':
      return 0;
    case 'unknown':
      return 1;
    case 'below':
      return millionths(range.low) - millionths(inr.value) + 1;
    case 'above':
      return millionths(inr.value) - millionths(range.high) + 1;
  }
}

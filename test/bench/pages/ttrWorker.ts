import { addDays, type LocalDate } from '#domain/localDate.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';

type Size = { readonly patients: number; readonly inrs: number; readonly rounds: number };

const FIRST_DAY = '2019-01-07' as LocalDate;

globalThis.addEventListener('message', ({ data: size }: MessageEvent<Size>) => {
  const histories = Array.from({ length: size.patients }, (_, at) => aHistory(at, size.inrs));
  const measured: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    measured.push(timed(() => allTtrs(histories)));
    raw.push(timed(() => onePass(histories)));
  }
  globalThis.postMessage({ measured, raw });
});

/** Values from a fixed sequence: every run measures the same patients. */
function aHistory(patient: number, length: number): TtrHistory {
  let state = patient * 2_654_435_761 + 12_345;
  let day = 0;
  const inrs = Array.from({ length }, (_, at) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    day += 7 + (state % 35);
    const value = (1.2 + (state % 380) / 100).toFixed(1);
    return {
      id: `${patient}-${at}`,
      sampledOn: addDays(FIRST_DAY, day),
      inr: { comparator: '=' as const, value },
    };
  });
  return { inrs, ranges: [{ from: FIRST_DAY, low: '2', high: '3' }], avkStart: FIRST_DAY };
}

function allTtrs(histories: readonly TtrHistory[]): number {
  let measurable = 0;
  for (const history of histories) {
    if (timeInTherapeuticRange(history, CLINIC_CONVENTION).kind === 'measured') measurable += 1;
  }
  // Read back, so that no compiler leaves the work out; and a wrong answer must not look fast.
  if (measurable !== histories.length) throw new Error(`${measurable} of ${histories.length} patients have a TTR`);
  return measurable;
}

/** The least that reading every day and value once can cost. */
function onePass(histories: readonly TtrHistory[]): number {
  let sum = 0;
  for (const { inrs } of histories) {
    for (const { sampledOn, inr } of inrs) sum += sampledOn.charCodeAt(9) + inr.value.charCodeAt(0);
  }
  if (sum === 0) throw new Error('nothing was read');
  return sum;
}

function timed(work: () => number): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

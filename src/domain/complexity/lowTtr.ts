import type { MeasuredTtr } from '#domain/ttr/timeInTherapeuticRange.ts';
import type { InrDay } from '#domain/ttr/inrDays.ts';
import { evaluatedDays, PROVISIONAL_TTR, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding, Missing } from './finding.ts';
import type { PreparedInrs } from './preparedInrs.ts';
import type { Thresholds } from './thresholds.ts';
import { walkedWindow } from './walkedWindow.ts';

/** Sums of fractions of days come out a billionth off; a TTR of exactly 65 % must not. */
const ROUNDING = 1e-9;

/**
 * C3a, low TTR: over the last six months where enough days were evaluated, else over the last twelve.
 *
 * @returns  yes under the threshold, unrounded; unknown where neither window holds enough days, or a range in it was
 *           chosen for nobody.
 *
 * Source: NICE NG196; windows of clinical reference 3.3.
 */
export function lowTtr(inrs: PreparedInrs, { shortTtr, longTtr }: JudgedDay, thresholds: Thresholds): Finding {
  const short = ttrIn(inrs, shortTtr, thresholds.c3aShortDays);
  const { window, ttr, missing, inrDays } =
    typeof short.ttr === 'object' ? short : ttrIn(inrs, longTtr, thresholds.c3aLongDays);
  if (ttr === undefined) {
    return { rule: 'C3a', verdict: 'unknown', window, measure: { kind: 'none' }, missing: [missing], facts: [] };
  }
  const percent = ttrPercent(ttr);
  return {
    rule: 'C3a',
    verdict: percent < thresholds.c3aTtr - ROUNDING ? 'yes' : 'no',
    window,
    measure: {
      kind: 'ttr',
      percent,
      evaluatedDays: Math.round(evaluatedDays(ttr)),
      excludedDays: leftOutDays(ttr),
      inrs: inrDays.length,
    },
    missing: [],
    facts: inrDays.flatMap((inrDay) => inrDay.inrs.map(({ id }) => id)),
  };
}

/** Over the threshold of C3a and under that of a good control: to be watched. */
export function isNearlyLow({ verdict, measure }: Finding, { c3aWatchTtr }: Thresholds): boolean {
  return verdict === 'no' && measure.kind === 'ttr' && measure.percent < c3aWatchTtr - ROUNDING;
}

function leftOutDays(ttr: MeasuredTtr): number {
  return ttr.daysSkippedGap + ttr.daysSkippedInterruption + ttr.daysSkippedHospitalStay + ttr.daysSkippedInitial;
}

type TtrOrWhy = { readonly window: TtrWindow; readonly inrDays: readonly InrDay[] } & (
  | { readonly ttr: MeasuredTtr; readonly missing: undefined }
  | { readonly ttr: undefined; readonly missing: Missing }
);

function ttrIn(inrs: PreparedInrs, window: TtrWindow, fewestDays: number): TtrOrWhy {
  const walked = walkedWindow(inrs, window);
  if (walked.problem !== undefined) return { window, inrDays: [], ttr: undefined, missing: walked.problem };
  const { ttr, inrDays } = walked;
  const enough =
    ttr.kind === 'measured' &&
    ttr.intervals >= PROVISIONAL_TTR.fewestIntervals &&
    Math.round(evaluatedDays(ttr)) >= fewestDays;
  return enough
    ? { window, inrDays, ttr, missing: undefined }
    : { window, inrDays, ttr: undefined, missing: 'tooFewDays' };
}

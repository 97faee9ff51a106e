import type { DatedInr } from '#domain/inr/inr.ts';
import { dayNumber } from '#domain/localDate.ts';
import { type DaySpan, intersection, type Interruption, overlapping, unitedSpans } from '#domain/ttr/daySpans.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';

const DAYS_PER_YEAR = 365.25;

/** INRs a year; `inrs` and `days` are what it was divided from. */
export type InrFrequency =
  | {
      readonly kind: 'measured';
      readonly inrs: number;
      readonly days: number;
      readonly perYear: number;
    }
  | { readonly kind: 'unmeasurable'; readonly reason: 'no-days-of-follow-up' };

/**
 * INRs per patient-year: the number of INRs of a period (n, not the intervals between them, n - 1) by its years.
 *
 * @param inrs           any order; those of the first day of the period count, those of its last day too.
 * @param followUp       the days under AVK follow-up.
 * @param hospitalStays  days in hospital, half-open; their days and their INRs are left out.
 * @returns              INRs a year of 365.25 days; unmeasurable when no day is left.
 *
 * Source: clinical reference 1.3, proposed default.
 */
export function inrsPerPatientYear(
  inrs: readonly DatedInr[],
  followUp: TtrWindow,
  hospitalStays: readonly Interruption[] = [],
): InrFrequency {
  const period = { from: dayNumber(followUp.from), to: dayNumber(followUp.to) };
  const stays = unitedSpans(hospitalStays);
  const days = period.to - period.from - daysOf(overlapping(stays, period), period);
  if (days <= 0) return { kind: 'unmeasurable', reason: 'no-days-of-follow-up' };
  const counted = inrs.filter(({ sampledOn }) => {
    const day = dayNumber(sampledOn);
    return day >= period.from && day <= period.to && !stays.some((stay) => day >= stay.from && day < stay.to);
  });
  return {
    kind: 'measured',
    inrs: counted.length,
    days,
    perYear: (counted.length * DAYS_PER_YEAR) / days,
  };
}

function daysOf(spans: readonly DaySpan[], period: DaySpan): number {
  return spans.reduce((sum, span) => {
    const { from, to } = intersection(span, period);
    return sum + Math.max(0, to - from);
  }, 0);
}

import { addDays, type LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';
import type { ComplexPatientRules } from './complexPatientRules.ts';
import { type Thresholds, thresholdsOf } from './thresholds.ts';

/** A day on which rules are judged, with the windows that end on it: worked out once for all patients. */
export type JudgedDay = {
  readonly day: LocalDate;
  readonly shortTtr: TtrWindow;
  readonly longTtr: TtrWindow;
  /** First days of the windows. */
  readonly inrsFrom: LocalDate;
  readonly stretchFrom: LocalDate;
  readonly staysFrom: LocalDate;
  readonly eventsFrom: LocalDate;
  readonly reviewedFrom: LocalDate;
  readonly measuredFrom: LocalDate;
};

/** A rule set on a day: all that judging a patient needs besides the patient. */
export type Evaluation = {
  readonly rules: ComplexPatientRules;
  readonly thresholds: Thresholds;
  readonly today: JudgedDay;
  /** The last days of the months before, latest first: twice as many as a day looks back on, so that these may too. */
  readonly monthEnds: readonly JudgedDay[];
};

/** How far back a flag that was let go of by nobody is looked for: within a year, somebody has to have an answer. */
export const MONTH_ENDS_BACK = 12;

export function evaluationOn(rules: ComplexPatientRules, day: LocalDate): Evaluation {
  const thresholds = thresholdsOf(rules);
  const judged = (on: LocalDate) => judgedDay(on, thresholds);
  return { rules, thresholds, today: judged(day), monthEnds: monthEndsBefore(day, 2 * MONTH_ENDS_BACK).map(judged) };
}

/** The last days of the months that had ended before a day, latest first. */
export function monthEndsBefore(day: LocalDate, count: number): readonly LocalDate[] {
  const firstOfMonth = `${day.slice(0, 8)}01` as LocalDate;
  return Array.from({ length: count }, (_, back) => addDays(monthsBefore(firstOfMonth, back), -1));
}

export function judgedDay(day: LocalDate, thresholds: Thresholds): JudgedDay {
  const from = (months: number) => monthsBefore(day, months);
  return {
    day,
    shortTtr: { from: from(thresholds.c3aShortMonths), to: day },
    longTtr: { from: from(thresholds.c3aLongMonths), to: day },
    inrsFrom: from(thresholds.c3bMonths),
    stretchFrom: from(thresholds.c3cMonths),
    staysFrom: from(thresholds.c2aMonths),
    eventsFrom: from(thresholds.c2bMonths),
    reviewedFrom: from(thresholds.reviewMonths),
    measuredFrom: from(thresholds.c1bMeasuredMonths),
  };
}

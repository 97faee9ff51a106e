import type { LocalDate } from '#domain/localDate.ts';
import type { Stretch } from './stretches.ts';
import type { RuleCode } from './ruleParameters.ts';
import type { Verdict } from './verdict.ts';

/** What is missing for a rule to answer: each is something a person can write down. */
export type Missing =
  | 'tooManyDisputes'
  | 'rangeToBeConfirmed'
  | 'noRange'
  | 'tooFewInrs'
  | 'tooFewDays'
  | 'censoredInr'
  | 'conditionsNotReviewed'
  | 'severityUnknown'
  | 'medicinesNotReviewed'
  | 'staysNotReviewed'
  | 'stayLinkUnknown'
  | 'eventsNotReviewed'
  | 'eventSeverityUnknown';

/** The data a rule looked at. Days and counts; TTR in per cent, unrounded. */
export type Measure =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'ttr';
      readonly percent: number;
      readonly evaluatedDays: number;
      readonly excludedDays: number;
      readonly inrs: number;
    }
  | {
      readonly kind: 'inrCounts';
      readonly high: number;
      readonly veryHigh: number;
      readonly low: number;
      readonly inrs: number;
      /** Low INRs of days without AVK, which explain them. */
      readonly setAside: number;
    }
  | {
      readonly kind: 'outOfRange';
      readonly days: number;
      /** In day numbers (`daysOfStretch` gives its days): found thousands of times for each time it is read. */
      readonly stretch: Stretch | undefined;
      readonly inrs: number;
      readonly inrDays: number;
    }
  | {
      readonly kind: 'conditions';
      readonly codes: readonly string[];
      /** With what makes it severe. */
      readonly severe: readonly string[];
    }
  | { readonly kind: 'medicines'; readonly taken: number; readonly strong: number }
  | { readonly kind: 'happenings'; readonly days: readonly LocalDate[] };

/** What one rule says of one reading of a file on one day. */
export type Finding = {
  readonly rule: RuleCode;
  readonly verdict: Verdict;
  readonly window: { readonly from: LocalDate; readonly to: LocalDate };
  readonly measure: Measure;
  /** What would settle it; empty unless the verdict is unknown. */
  readonly missing: readonly Missing[];
  /** Ids of the facts it rests on, where they can be counted. */
  readonly facts: readonly string[];
};

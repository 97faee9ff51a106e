import type { LocalDate } from '#domain/localDate.ts';
import type { Interruption } from '#domain/ttr/daySpans.ts';
import type { TtrHistory } from '#domain/ttr/ttrCourse.ts';

/** One reading of a patient's INRs. */
export type InrEvidence = TtrHistory & {
  /** Stretches whose range was chosen for nobody (« cible à confirmer »): no rule that needs a range looks at them. */
  readonly unconfirmed: readonly Interruption[];
};

/** Something that holds from a day on, until the next entry of its own history. */
type Entry = { readonly id: string; readonly from: LocalDate };
export type ConditionEntry = Entry & {
  readonly code: string;
  readonly state: string;
  readonly severity: string;
  readonly criterion?: string;
};
export type IndicationEntry = Entry & { readonly indication: string };
export type MedicineEntry = Entry & { readonly state: string; readonly interaction?: string };

/** One reading of a patient's conditions: a history a condition, and what the AVK is taken for. */
export type ConditionEvidence = {
  readonly histories: readonly (readonly ConditionEntry[])[];
  readonly indications: readonly IndicationEntry[];
};

export type Stay = {
  readonly id: string;
  readonly type: string;
  readonly admittedOn: LocalDate;
  readonly dischargedOn?: LocalDate;
  readonly planned: string;
  readonly avkLink: string;
};

export type Happening = {
  readonly id: string;
  readonly type: string;
  readonly severity: string;
  readonly location?: string;
  readonly occurredOn: LocalDate;
};

export type Measured = {
  readonly id: string;
  readonly topic: string;
  readonly value: string;
  readonly unit: string;
  readonly takenOn: LocalDate;
};

export type Review = { readonly id: string; readonly topic: string; readonly asOf: LocalDate };

type Known = 'yes' | 'no' | 'unknown';
/** Who is there for him. `no`: it was written that nobody is; `unknown`: nothing was written. */
export type Care = {
  readonly generalPractitioner: Known;
  readonly homeNurse: Known;
  /** A telephone, his own or of somebody who helps. */
  readonly reachable: Known;
};

/** Everything the rules look at, by fact id. Where people disagree: every reading, up to four. */
export type Evidence = {
  readonly sex: string | undefined;
  readonly birthDate: LocalDate | undefined;
  readonly inrs: readonly InrEvidence[] | 'tooManyDisputes';
  readonly conditions: readonly ConditionEvidence[] | 'tooManyDisputes';
  readonly medicines: readonly (readonly MedicineEntry[])[];
  readonly stays: readonly Stay[];
  readonly events: readonly Happening[];
  readonly assessments: readonly Measured[];
  readonly reviews: readonly Review[];
  readonly care: Care;
};

/** What a history says on a day: of those that hold, the last. */
export function entryOn<Item extends Entry>(history: readonly Item[], day: LocalDate): Item | undefined {
  return history.findLast(({ from }) => from <= day);
}

/** Whether somebody went through a topic in a window, so that what is not written there was not there. */
export function isReviewed(reviews: readonly Review[], topic: string, window: { from: LocalDate; to: LocalDate }) {
  return reviews.some((review) => review.topic === topic && review.asOf >= window.from && review.asOf <= window.to);
}

/** The newest value of a topic in a window; of two on one day the later in the list. */
export function newestIn(
  assessments: readonly Measured[],
  topic: string,
  window: { from: LocalDate; to: LocalDate },
): Measured | undefined {
  let newest: Measured | undefined;
  for (const one of assessments) {
    if (one.topic !== topic || one.takenOn < window.from || one.takenOn > window.to) continue;
    if (newest === undefined || one.takenOn >= newest.takenOn) newest = one;
  }
  return newest;
}

import type { ColumnRole } from './columnRole.ts';

/** Why a row, an INR or a patient of the file is not simply taken as it stands. Each has its reason and its cure in words. */
export type ImportProblemKind =
  // The row cannot be read as one.
  | 'too-many-cells'
  | 'odd-encoding'
  // It names no patient.
  | 'no-patient'
  | 'identity-incomplete'
  | 'formula'
  | 'name-characters'
  | 'garbled'
  | 'text-too-long'
  | 'not-a-date'
  | 'impossible-day'
  | 'two-digit-year'
  | 'birth-in-future'
  | 'birth-too-old'
  | 'sex-unknown'
  // Its INR cannot be one.
  | 'inr-missing'
  | 'inr-not-a-number'
  | 'inr-too-many-decimals'
  | 'inr-above-scale'
  | 'inr-below-scale'
  | 'inr-day-missing'
  | 'inr-time'
  | 'inr-in-future'
  | 'inr-before-birth'
  | 'inr-before-inr'
  // Somebody has to judge.
  | 'two-identities'
  | 'several-matches'
  | 'resembles'
  | 'same-day-differs'
  | 'differs-from-tablet'
  // In, and to be looked at.
  | 'inr-extreme'
  | 'method-unknown'
  | 'indication-unknown'
  | 'molecule-unknown'
  | 'start-unreadable'
  | 'range-unreadable'
  | 'range-unusual'
  | 'ranges-differ'
  | 'course-differs'
  | 'course-without-range'
  | 'range-differs-from-tablet'
  | 'traits-kept-as-note';

/** `unusable`: not brought in. `doubt`: left aside until somebody judges. `notice`: in, and worth a look. */
export type ImportConsequence = 'unusable' | 'doubt' | 'notice';

export type ImportProblem = {
  /** Of the file, counted from 1. */
  readonly line: number;
  /** Absent where the whole row is meant. */
  readonly column?: ColumnRole;
  /** What stands in the cell, or whom the patient resembles. */
  readonly cell: string;
  readonly kind: ImportProblemKind;
  readonly consequence: ImportConsequence;
};

import { decimalValue, isDecimal } from '#domain/decimal.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { ageInYears } from './ageInYears.ts';
import { ckdEpi2021 } from './ckdEpi2021.ts';
import type { Clearance } from './clearance.ts';
import { cockcroftGault } from './cockcroftGault.ts';
import { creatinineUmolPerL } from './creatinine.ts';

/** An assessment as the rules take it; an assessment fact fits by its shape. */
export type DatedAssessment = {
  readonly topic: string;
  readonly value: string;
  readonly unit: string;
  readonly takenOn: LocalDate;
};

export type ClearanceHistory = {
  readonly sex: string | undefined;
  readonly birthDate: LocalDate | undefined;
  readonly assessments: readonly DatedAssessment[];
};

/** Both clearances, and what each was computed from: a figure says how old it is. */
export type Clearances = {
  readonly cockcroftGault: Clearance;
  readonly ckdEpi2021: Clearance;
  readonly creatinine: DatedAssessment | undefined;
  readonly weight: DatedAssessment | undefined;
  /** Age on the day of the creatinine. */
  readonly ageYears: number | undefined;
};

/**
 * The clearances that the newest creatinine and weight give, up to and with a day.
 *
 * @param history  any order; assessments of later days are not looked at.
 */
export function clearances({ sex, birthDate, assessments }: ClearanceHistory, on: LocalDate): Clearances {
  const creatinine = newest(assessments, 'creatinine', on);
  const weight = newest(assessments, 'weight', on);
  const ageYears =
    birthDate === undefined || creatinine === undefined ? undefined : ageInYears(birthDate, creatinine.takenOn);
  const input = {
    sex,
    // Without a creatinine the age of today still tells whether it is known.
    ageYears: ageYears ?? (birthDate === undefined ? undefined : ageInYears(birthDate, on)),
    creatinineUmolPerL: creatinine && creatinineUmolPerL(creatinine.value, creatinine.unit),
  };
  const weightKg = weight === undefined || weight.unit !== 'kg' ? undefined : decimalValue(weight.value);
  return {
    cockcroftGault: cockcroftGault({ ...input, weightKg }),
    ckdEpi2021: ckdEpi2021(input),
    creatinine,
    weight,
    ageYears,
  };
}

/** The newest of a topic; of two on one day the later in the list. What is no decimal was written by a newer app. */
function newest(assessments: readonly DatedAssessment[], topic: string, on: LocalDate): DatedAssessment | undefined {
  return assessments
    .filter((one) => one.topic === topic && one.takenOn <= on && isDecimal(one.value))
    .toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : a.takenOn > b.takenOn ? 1 : 0))
    .at(-1);
}

/** A formula by its name, as it is printed beside what it gave. */
export type ClearanceFormula = {
  readonly name: 'Cockcroft-Gault' | 'CKD-EPI 2021';
  readonly version: number;
  readonly source: string;
  /** UCUM. */
  readonly unit: 'mL/min' | 'mL/min/{1.73_m2}';
};

export type MissingForClearance = 'sex' | 'age' | 'weight' | 'creatinine' | 'adultAge';

/** A clearance, or what is missing to compute it: never 0, never "normal". */
export type Clearance =
  | { readonly kind: 'computed'; readonly value: number; readonly formula: ClearanceFormula }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly [MissingForClearance, ...MissingForClearance[]];
      readonly formula: ClearanceFormula;
    };

/** `undefined` is what nobody wrote; a sex other than F and M has no coefficient. */
export type ClearanceInput = {
  readonly sex: string | undefined;
  readonly ageYears: number | undefined;
  readonly creatinineUmolPerL: number | undefined;
};

/** Both formulas were made on adults. */
const ADULT_FROM = 18;

/** What of a formula's needs is not there, in the order in which one asks for it. */
export function missingFor(
  { sex, ageYears, creatinineUmolPerL }: ClearanceInput,
  weightKg?: { readonly weightKg: number | undefined },
): readonly MissingForClearance[] {
  return [
    ...(sex === 'F' || sex === 'M' ? [] : (['sex'] as const)),
    ...(ageYears === undefined ? (['age'] as const) : ageYears < ADULT_FROM ? (['adultAge'] as const) : []),
    ...(weightKg !== undefined && !isPositive(weightKg.weightKg) ? (['weight'] as const) : []),
    ...(isPositive(creatinineUmolPerL) ? [] : (['creatinine'] as const)),
  ];
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

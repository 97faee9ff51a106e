import { type Clearance, type ClearanceFormula, type ClearanceInput, missingFor } from './clearance.ts';

export const CKD_EPI_2021: ClearanceFormula = {
  name: 'CKD-EPI 2021',
  version: 1,
  source: 'Inker LA et al., N Engl J Med 2021;385:1737-49',
  unit: 'mL/min/{1.73_m2}',
};

/** Creatinine in mg/dL at which the curve bends, and its slope below. */
const BY_SEX = {
  F: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  M: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const;
const UMOL_PER_L_IN_MG_PER_DL = 88.4;

/**
 * Estimated glomerular filtration rate from creatinine, without a coefficient of origin:
 * 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age (× 1.012 for a woman).
 *
 * @returns  mL/min/1.73 m², unrounded; unknown while sex, age or creatinine is missing. Weight plays no part.
 *
 * Source: Inker LA et al., N Engl J Med 2021;385:1737-49.
 */
export function ckdEpi2021(input: ClearanceInput): Clearance {
  const [first, ...others] = missingFor(input);
  if (first !== undefined) return { kind: 'unknown', missing: [first, ...others], formula: CKD_EPI_2021 };
  const { sex, ageYears = 0, creatinineUmolPerL = 1 } = input;
  const { kappa, alpha, factor } = BY_SEX[sex === 'F' ? 'F' : 'M'];
  const ratio = creatinineUmolPerL / UMOL_PER_L_IN_MG_PER_DL / kappa;
  const value = 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** ageYears * factor;
  return { kind: 'computed', value, formula: CKD_EPI_2021 };
}

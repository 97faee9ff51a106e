import { type Clearance, type ClearanceFormula, type ClearanceInput, missingFor } from './clearance.ts';

export const COCKCROFT_GAULT: ClearanceFormula = {
  name: 'Cockcroft-Gault',
  version: 1,
  source: 'Cockcroft DW, Gault MH, Nephron 1976;16:31-41',
  unit: 'mL/min',
};

/** By µmol/L; 1.23 for a man, 15 % less for a woman. */
const COEFFICIENT = { M: 1.23, F: 1.04 } as const;

/**
 * Creatinine clearance by Cockcroft and Gault: (140 − age) × weight × k / creatinine.
 *
 * @returns  mL/min, unrounded; unknown while one of the four is missing.
 *
 * Source: Cockcroft DW, Gault MH, Nephron 1976;16:31-41.
 */
export function cockcroftGault(input: ClearanceInput & { readonly weightKg: number | undefined }): Clearance {
  const [first, ...others] = missingFor(input, input);
  if (first !== undefined) return { kind: 'unknown', missing: [first, ...others], formula: COCKCROFT_GAULT };
  const { sex, ageYears = 0, weightKg = 0, creatinineUmolPerL = 1 } = input;
  // Over 140 the formula says less than nothing.
  const years = Math.max(140 - ageYears, 0);
  const value = (years * weightKg * COEFFICIENT[sex === 'F' ? 'F' : 'M']) / creatinineUmolPerL;
  return { kind: 'computed', value, formula: COCKCROFT_GAULT };
}

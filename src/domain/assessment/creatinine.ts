import { decimalValue } from '#domain/decimal.ts';

/** The units laboratories print, in UCUM. */
export const CREATININE_UNITS = ['umol/L', 'mg/L'] as const;

/** Micromoles in a milligram: the molar mass of creatinine is 113.12 g/mol. */
const UMOL_PER_MG = 8.84;

/** Plasma creatinine in µmol/L, whichever unit it came in; nothing for a unit of a newer app. */
export function creatinineUmolPerL(value: string, unit: string): number | undefined {
  if (unit === 'umol/L') return decimalValue(value);
  return unit === 'mg/L' ? decimalValue(value) * UMOL_PER_MG : undefined;
}

/** The same in mg/L. */
export function creatinineMgPerL(value: string, unit: string): number | undefined {
  if (unit === 'mg/L') return decimalValue(value);
  return unit === 'umol/L' ? decimalValue(value) / UMOL_PER_MG : undefined;
}

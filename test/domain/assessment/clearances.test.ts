import { describe, expect, it } from 'vitest';
import { ckdEpi2021 } from '#domain/assessment/ckdEpi2021.ts';
import type { Clearance } from '#domain/assessment/clearance.ts';
import { clearances, type DatedAssessment } from '#domain/assessment/clearances.ts';
import { cockcroftGault } from '#domain/assessment/cockcroftGault.ts';
import type { LocalDate } from '#domain/localDate.ts';

const day = (text: string) => text as LocalDate;
const value = (clearance: Clearance) => (clearance.kind === 'computed' ? clearance.value : clearance.missing);

describe('Cockcroft-Gault (Nephron 1976;16:31-41, coefficients for µmol/L)', () => {
  it.each([
    // (140 − 80) × 70 × 1.23 / 100
    { patient: 'a man of 80', sex: 'M', ageYears: 80, weightKg: 70, creatinineUmolPerL: 100, is: 51.66 },
    // (140 − 80) × 70 × 1.04 / 100
    { patient: 'a woman of 80', sex: 'F', ageYears: 80, weightKg: 70, creatinineUmolPerL: 100, is: 43.68 },
    // (140 − 92) × 45 × 1.04 / 180
    { patient: 'a frail woman of 92', sex: 'F', ageYears: 92, weightKg: 45, creatinineUmolPerL: 180, is: 12.48 },
  ])('$patient has $is mL/min', ({ is, ...input }) => {
    expect(value(cockcroftGault(input))).toBeCloseTo(is, 10);
  });

  it('is unknown, never 0, while weight, age, sex or creatinine is missing, and names what is missing', () => {
    const nothing = { sex: undefined, ageYears: undefined, weightKg: undefined, creatinineUmolPerL: undefined };
    expect(value(cockcroftGault(nothing))).toEqual(['sex', 'age', 'weight', 'creatinine']);
    const known = { sex: 'F', ageYears: 80, weightKg: 60, creatinineUmolPerL: 90 };
    expect(value(cockcroftGault({ ...known, weightKg: undefined }))).toEqual(['weight']);
    expect(value(cockcroftGault({ ...known, sex: 'I' }))).toEqual(['sex']);
    expect(value(cockcroftGault({ ...known, ageYears: 17 }))).toEqual(['adultAge']);
    expect(cockcroftGault({ ...known, ageYears: 18 }).kind).toBe('computed');
  });
});

describe('CKD-EPI 2021 (N Engl J Med 2021;385:1737-49), each worked in decimals of thirty digits', () => {
  it.each([
    // 142 × (1/0.9)^−1.2 × 0.9938^60
    { patient: 'a man of 60 at 88.4 µmol/L', sex: 'M', ageYears: 60, creatinineUmolPerL: 88.4, is: 86.1626207797 },
    // 142 × (1/0.7)^−1.2 × 0.9938^50 × 1.012
    { patient: 'a woman of 50 at 88.4 µmol/L', sex: 'F', ageYears: 50, creatinineUmolPerL: 88.4, is: 68.6334966588 },
    // On the bend: 142 × 0.9938^70 × 1.012
    { patient: 'a woman of 70 at 61.88 µmol/L', sex: 'F', ageYears: 70, creatinineUmolPerL: 61.88, is: 92.9818805609 },
    // Under the bend: 142 × (0.5/0.9)^−0.302 × 0.9938^40
    { patient: 'a man of 40 at 44.2 µmol/L', sex: 'M', ageYears: 40, creatinineUmolPerL: 44.2, is: 132.2331480736 },
  ])('$patient has $is mL/min/1.73 m²', ({ is, ...input }) => {
    expect(value(ckdEpi2021(input))).toBeCloseTo(is, 9);
  });

  it('asks for no weight', () => {
    expect(ckdEpi2021({ sex: 'F', ageYears: 80, creatinineUmolPerL: 90 }).kind).toBe('computed');
  });
});

describe('the clearances of a patient', () => {
  const creatinine = (takenOn: string, amount: string, unit = 'umol/L'): DatedAssessment => ({
    topic: 'creatinine',
    value: amount,
    unit,
    takenOn: day(takenOn),
  });
  const weight = (takenOn: string, kg: string): DatedAssessment => ({
    topic: 'weight',
    value: kg,
    unit: 'kg',
    takenOn: day(takenOn),
  });
  const patient = { sex: 'M', birthDate: day('1946-11-22') };

  it('come from his newest creatinine and weight, and say the day of each', () => {
    const assessments = [creatinine('2026-10-01', '100'), creatinine('2026-01-01', '300'), weight('2026-03-05', '70')];
    const found = clearances({ ...patient, assessments }, day('2026-11-22'));
    // 79 years old on the day of the creatinine, 80 on the day one looks.
    expect(found.ageYears).toBe(79);
    expect(value(found.cockcroftGault)).toBeCloseTo((61 * 70 * 1.23) / 100, 10);
    expect(found.creatinine?.takenOn).toBe('2026-10-01');
    expect(found.weight?.takenOn).toBe('2026-03-05');
  });

  it('do not know on a day what was only measured later', () => {
    const assessments = [creatinine('2026-10-01', '100'), weight('2026-10-02', '70')];
    const found = clearances({ ...patient, assessments }, day('2026-10-01'));
    expect(value(found.cockcroftGault)).toEqual(['weight']);
    expect(found.ckdEpi2021.kind).toBe('computed');
  });

  it('are the same from mg/L as from the µmol/L they are', () => {
    const one = clearances({ ...patient, assessments: [creatinine('2026-10-01', '10', 'mg/L')] }, day('2026-11-22'));
    const other = clearances({ ...patient, assessments: [creatinine('2026-10-01', '88.4')] }, day('2026-11-22'));
    expect(value(one.ckdEpi2021)).toBeCloseTo(Number(value(other.ckdEpi2021)), 10);
  });

  it('are unknown with a creatinine in a unit that this version does not know', () => {
    const found = clearances(
      { ...patient, assessments: [creatinine('2026-10-01', '1.1', 'mg/dL')] },
      day('2026-11-22'),
    );
    expect(value(found.ckdEpi2021)).toEqual(['creatinine']);
  });
});

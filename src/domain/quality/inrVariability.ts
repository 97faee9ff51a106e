import { type Inr, inrForComputation } from '#domain/inr/inr.ts';

/** Mean and standard deviation in INR (no unit), coefficient of variation as a share of the mean (0.2 is 20 %). */
export type InrVariability =
  | {
      readonly kind: 'measured';
      readonly inrs: number;
      readonly mean: number;
      readonly standardDeviation: number;
      readonly coefficientOfVariation: number;
    }
  | { readonly kind: 'unmeasurable'; readonly reason: 'fewer-than-two-inrs' };

/**
 * How much a patient's INRs differ from their mean.
 *
 * @param inrs  any order; censored values count as their bound, values above 10 as 10.
 * @returns     the sample standard deviation (divided by n - 1) and its ratio to the mean.
 *
 * Source: clinical reference 1.3.
 */
export function inrVariability(inrs: readonly Inr[]): InrVariability {
  if (inrs.length < 2) return { kind: 'unmeasurable', reason: 'fewer-than-two-inrs' };
  const values = inrs.map(inrForComputation);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (values.length - 1));
  const coefficientOfVariation = standardDeviation / mean;
  return { kind: 'measured', inrs: values.length, mean, standardDeviation, coefficientOfVariation };
}

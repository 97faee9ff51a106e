import type { LocalDate } from '#domain/localDate.ts';
import type { ParameterName } from './ruleParameters.ts';

/** A decimal with a point, or one of the options; and who says so. */
export type Threshold = { readonly value: string; readonly source: string };

/** The rules by which a patient is complex: versioned data, signed before it is used. */
export type ComplexPatientRules = {
  /** 1 is what this app brings; a place publishes from 2 on. */
  readonly version: number;
  readonly source: string;
  readonly signedBy: { readonly name: string; readonly on: LocalDate } | 'nobody';
  readonly parameters: Readonly<Record<ParameterName, Threshold>>;
};

const NICE = 'NICE NG196';
const PROPOSED = 'proposed default';
const REGION = 'regional definition';
const HAS = 'HAS 2015';

/**
 * The rules this app brings: the region's « C1 et/ou C2 et/ou C3 » made explicit.
 *
 * Source: clinical reference 3.3, proposed; to be signed by the clinic's physician.
 */
export const COMPLEX_PATIENT_RULES: ComplexPatientRules = {
  version: 1,
  source: 'clinical reference 3.3',
  signedBy: 'nobody',
  parameters: {
    c1aConditions: { value: '3', source: HAS },
    c1aWatchConditions: { value: '2', source: HAS },
    c1bConditions: { value: '2', source: REGION },
    c1bGfr: { value: '30', source: PROPOSED },
    c1bEjectionFraction: { value: '35', source: PROPOSED },
    c1bNyha: { value: '3', source: PROPOSED },
    c1bHaemoglobin: { value: '10', source: PROPOSED },
    c1bPlatelets: { value: '100', source: PROPOSED },
    c1bMeasuredMonths: { value: '12', source: PROPOSED },
    c1c: { value: 'off', source: PROPOSED },
    c1cMedicines: { value: '10', source: PROPOSED },
    c1cStrongInteractions: { value: '2', source: PROPOSED },
    c2aStays: { value: '2', source: REGION },
    c2aMonths: { value: '12', source: REGION },
    c2b: { value: 'warning', source: REGION },
    c2bMonths: { value: '6', source: PROPOSED },
    c3aTtr: { value: '65', source: NICE },
    c3aWatchTtr: { value: '70', source: 'ESC 2024' },
    c3aShortMonths: { value: '6', source: NICE },
    c3aShortDays: { value: '120', source: PROPOSED },
    c3aLongMonths: { value: '12', source: PROPOSED },
    c3aLongDays: { value: '180', source: NICE },
    c3bMonths: { value: '6', source: NICE },
    c3bHigh: { value: '5', source: NICE },
    c3bHighCount: { value: '2', source: NICE },
    c3bVeryHigh: { value: '8', source: NICE },
    c3bVeryHighCount: { value: '1', source: NICE },
    c3bLow: { value: '1.5', source: NICE },
    c3bLowCount: { value: '2', source: NICE },
    c3bComparison: { value: 'beyond', source: NICE },
    c3bLowBy: { value: 'fixed', source: NICE },
    c3bFewestInrs: { value: '2', source: PROPOSED },
    c3cMonths: { value: '6', source: PROPOSED },
    c3cDays: { value: '42', source: NICE },
    c3cInrs: { value: '4', source: PROPOSED },
    c3cSpanDays: { value: '21', source: PROPOSED },
    c3MonthEnds: { value: '2', source: PROPOSED },
    reviewMonths: { value: '12', source: PROPOSED },
  },
};

import type { LocalDate } from '#domain/localDate.ts';
import type { BodyOf } from '#facts/kinds.ts';

/** A range as a fact says it. */
export type Range = { readonly low: string; readonly high: string };

/** An invented patient before anything is written: who, treated with what, how steady, and where it ends. */
export type PatientSketch = {
  readonly identity: BodyOf<'patientIdentity'>;
  /** First day at the clinic. */
  readonly includedOn: LocalDate;
  readonly course: BodyOf<'avkCourse'>;
  readonly dosing: {
    /** Quarters in the smallest part the tablet is broken into. */
    readonly unitQuarters: 1 | 2 | 4;
    readonly tabletMg: string;
    /** Smallest parts a day that would keep the INR in the middle of the range. */
    readonly unitsNeeded: number;
    readonly written: 'week' | 'cycle';
  };
  readonly inrs: {
    /** Standard deviation of what moves the INR from one month to the next, on its logarithm. */
    readonly restlessness: number;
    readonly method: 'laboratory' | 'selfTest' | 'pointOfCare';
    readonly decimals: 1 | 2;
    readonly usualInterval: { readonly shortest: number; readonly longest: number };
    /** How often a control is missed for two months and more. */
    readonly missed: number;
  };
  readonly events: readonly SketchEvent[];
  readonly careOf: { readonly practice: 'yes' | 'no'; readonly pharmacy: 'yes' | 'no' };
  readonly ending: Ending;
  readonly dispute: Dispute;
};

export type SketchEvent =
  | { readonly kind: 'rangeChange'; readonly on: LocalDate; readonly range: Range; readonly indication: string }
  | {
      readonly kind: 'interruption';
      readonly from: LocalDate;
      /** Day of resumption; absent while it goes on. */
      readonly to?: LocalDate;
      readonly cause: string;
    }
  /** From this day the next INR comes out at this value: an antibiotic, a forgotten week. */
  | { readonly kind: 'surprise'; readonly on: LocalDate; readonly inr: number };

export type Ending =
  | { readonly status: 'active'; readonly nextControlOn: LocalDate; readonly lastInrOn: LocalDate }
  | {
      readonly status: 'suspended' | 'switchedToDoac' | 'transferred' | 'stopped' | 'deceased';
      readonly on: LocalDate;
      readonly lastInrOn: LocalDate;
    };

/** What two people of the clinic still have to settle about this patient. */
type Dispute = 'none' | 'inr' | 'course' | 'dose' | 'duplicate';

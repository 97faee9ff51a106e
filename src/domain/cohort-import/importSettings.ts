import type { TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ColumnRole } from './columnRole.ts';
import type { DateFormat } from './dateFormat.ts';

/** What somebody has said of a file: everything that reading it must not guess. */
export type ImportSettings = {
  /** Where each role stands, counted from 0. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** By column. */
  readonly dateFormats: Readonly<Record<number, DateFormat>>;
  /** What makes two rows one patient: his number in the register, or his four traits. */
  readonly patientBy: 'reference' | 'identity';
  /** Which register, in the words of who brings it in; with a number it names a patient for ever. */
  readonly source: string;
  /** Laid on every patient of whom the file has none, « à confirmer »; absent: none. */
  readonly rangeForAll?: TherapeuticRange;
  /** How INRs were measured where no column says it. */
  readonly method: string;
  /** Lines in another encoding than the rest of the file. */
  readonly oddLines: 'taken' | 'aside';
  /** A value over 20 or under 0.5 is left aside, or kept as « > 20 », « < 0,5 ». */
  readonly beyondScale: 'aside' | 'comparator';
  /** INRs that contradict each other on a day are left aside, or brought in to be settled in the patient's file. */
  readonly contradictions: 'aside' | 'toSettle';
  /** Doubtful patients about whom somebody has decided: by the key of the file's patient. */
  readonly decisions: Readonly<Record<string, PatientDecision>>;
  readonly today: LocalDate;
};

export type PatientDecision = { readonly kind: 'same'; readonly patientId: string } | { readonly kind: 'other' };

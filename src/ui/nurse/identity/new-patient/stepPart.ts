import type { NewPatientDraft } from './newPatientDraft.ts';
import type { ReadNewPatient } from './readNewPatient.ts';

/** What every step of a new file works on. */
export type StepPart = {
  readonly draft: NewPatientDraft;
  readonly read: ReadNewPatient;
  readonly onChange: (draft: NewPatientDraft) => void;
  /** Problems are said once she has tried to go on, not while she types. */
  readonly asked: 'yes' | 'no';
};

import type { PatientFile } from '#facts/patientFile.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';
import type { Places } from '#store/store.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import type { About } from './closingIntents.ts';
import type { ClosingRecord } from './closingRecord.ts';
import type { ClosingDrafting } from './useClosingDraft.ts';

/** What every step of a result sees: the file, what stands, what is half typed, and the way to record. */
export type ClosingStep = ClosingDrafting & {
  readonly file: PatientFile;
  readonly result: ResultToClose;
  readonly places: Places;
  readonly record: ClosingRecord;
  readonly recording: Recording;
  readonly about: About;
};

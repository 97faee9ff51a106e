import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** A page that left the app about this patient: printed, or saved as a file. */
export const DocumentIssued = z.looseObject({
  document: openEnum(['doseCalendar', 'patientExport', 'patientFacts']),
  by: openEnum(['print', 'file']),
});
export type DocumentIssued = z.infer<typeof DocumentIssued>;

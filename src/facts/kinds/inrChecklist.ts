import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** What was asked of the patient at one INR, and answered. The questions are data of the domain, by their codes. */
export const InrChecklist = z.looseObject({
  /** Chain of the INR it was asked about. */
  inr: z.uuid(),
  /** Version of the list of questions. */
  questions: z.int().min(1),
  /** By the question's code; a question that was not asked is absent, which is not "no". */
  answers: z.record(z.string().min(1).max(60), openEnum(['yes', 'no', 'unknown'])),
  /** The dose really taken, in quarters of the prescribed tablet a day, where it differs from the one prescribed. */
  takenQuarters: z.array(z.int().min(0).max(80)).min(1).max(7).optional(),
});
export type InrChecklist = z.infer<typeof InrChecklist>;

import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';
import { DecidedBy } from './decidedBy.ts';

/** What was decided at one INR. A changed dose is a `doseSchedule` of the same group. */
export const InrDecision = z.looseObject({
  /** Chain of the INR it answers. */
  inr: z.uuid(),
  decision: openEnum(['unchanged', 'changed', 'doseSkipped', 'stopped', 'askedPrescriber']),
  /** Absent: « à valider ». */
  decidedBy: DecidedBy.optional(),
});
export type InrDecision = z.infer<typeof InrDecision>;

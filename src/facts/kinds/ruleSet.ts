import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';

/** Thresholds that a place publishes for its patients: versioned, sourced and signed. */
export const RuleSet = z.looseObject({
  set: openEnum(['complexPatient', 'criticalInr']),
  version: z.int().min(1),
  /** By the names of the set's own parameters; judged by the domain when it is read. */
  parameters: z.looseObject({}),
  source: typedText(300),
  signedBy: z.looseObject({ name: typedText(120), on: localDate }),
});
export type RuleSet = z.infer<typeof RuleSet>;

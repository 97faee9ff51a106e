import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** What a person makes of a flag. It never removes the flag from what was computed; its reason stands in the head. */
export const FlagDecision = z.looseObject({
  /** Code of the rule, as "C3a". */
  rule: z.string().min(1).max(20),
  decision: openEnum(['acknowledged', 'contested', 'snoozed', 'reopened']),
  /** Last day on which it holds. */
  until: localDate.optional(),
  /** Version of the rule set that had fired. */
  ruleSetVersion: z.int().min(1),
});
export type FlagDecision = z.infer<typeof FlagDecision>;

import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';

/** A chronic condition, from `validFrom` on. Its codes are those of the domain's list of conditions. */
export const Condition = z.looseObject({
  code: z.string().min(1).max(60),
  state: openEnum(['active', 'resolved']),
  severity: openEnum(['severe', 'notSevere', 'unknown']),
  /** What makes it severe, by the code of the list's criterion. */
  severityCriterion: z.string().min(1).max(60).optional(),
  /** Day of the diagnosis, where it is known. */
  diagnosedOn: localDate.optional(),
  icd10: typedText(10).optional(),
});
export type Condition = z.infer<typeof Condition>;

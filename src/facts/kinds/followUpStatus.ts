import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** Whether the clinic follows this patient, from `validFrom` on. */
export const FollowUpStatus = z.looseObject({
  status: openEnum(['active', 'suspended', 'switchedToDoac', 'transferred', 'stopped', 'deceased']),
});
export type FollowUpStatus = z.infer<typeof FollowUpStatus>;

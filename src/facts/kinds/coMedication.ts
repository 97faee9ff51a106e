import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** Another medicine, from `validFrom` on; stopped by a change to `stopped`. */
export const CoMedication = z.looseObject({
  /** Code of the domain's list of interacting medicines; absent for one that stands not in it. */
  interaction: z.string().min(1).max(60).optional(),
  /** As it is called by who takes it. */
  name: typedText(120),
  atc: typedText(10).optional(),
  state: openEnum(['taking', 'stopped']),
});
export type CoMedication = z.infer<typeof CoMedication>;

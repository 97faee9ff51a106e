import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** One step of what is done about a critical INR: what was asked first, and what conduct was shown. */
export const CriticalInrStep = z.looseObject({
  /** Chain of the INR. */
  inr: z.uuid(),
  step: openEnum(['symptomsAsked', 'conductShown', 'emergencyCalled', 'prescriberCalled', 'closed']),
  /** « saigne-t-il ? » */
  bleeding: openEnum(['yes', 'no', 'unknown']).optional(),
  /** « chute ou choc à la tête ? » */
  headTrauma: openEnum(['yes', 'no', 'unknown']).optional(),
  /** Which conduct was on the screen, and its version, as "hasOverdose2008/1". */
  conduct: z.string().min(1).max(80).optional(),
});
export type CriticalInrStep = z.infer<typeof CriticalInrStep>;

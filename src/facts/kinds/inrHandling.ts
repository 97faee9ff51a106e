import { z } from 'zod';
import { instant, openEnum } from '#facts/factHead.ts';

/** Who sees to one result: « en cours par … ». The latest step of an INR tells. */
export const InrHandling = z.looseObject({
  /** Chain of the INR. */
  inr: z.uuid(),
  step: openEnum(['taken', 'handedOver', 'released']),
  /** Account that sees to it from now on; absent when released. */
  owner: z.uuid().optional(),
  /** UTC instant by which it is to be closed. */
  deadline: instant.optional(),
});
export type InrHandling = z.infer<typeof InrHandling>;

import { z } from 'zod';
import { localDate } from '#facts/factHead.ts';

/** The day a person set for the next INR. */
export const NextControl = z.looseObject({
  dueOn: localDate,
  /** Chain of the INR after which it was set. */
  inr: z.uuid().optional(),
});
export type NextControl = z.infer<typeof NextControl>;

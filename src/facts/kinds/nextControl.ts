import { z } from 'zod';
import { localDate } from '#facts/factHead.ts';

/** The day a person set for the next INR. */
export const NextControl = z.looseObject({ dueOn: localDate });
export type NextControl = z.infer<typeof NextControl>;

import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** A list of patients left the app as a file: how many, and which columns. */
export const CohortExported = z.looseObject({
  format: openEnum(['csv']),
  patients: z.int().min(0),
  columns: z.array(z.string().min(1).max(60)).max(100),
});
export type CohortExported = z.infer<typeof CohortExported>;

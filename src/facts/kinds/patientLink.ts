import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** Two files of one person. Written for each of the two in one group; parted again by a change. Facts never move. */
export const PatientLink = z.looseObject({
  other: z.uuid(),
  state: openEnum(['joined', 'parted']),
});
export type PatientLink = z.infer<typeof PatientLink>;

import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** « Rien à signaler » : somebody went through a topic, so that what is not written there was not there. */
export const Reviewed = z.looseObject({
  topic: openEnum(['conditions', 'coMedications', 'hospitalStays', 'events']),
  asOf: localDate,
});
export type Reviewed = z.infer<typeof Reviewed>;

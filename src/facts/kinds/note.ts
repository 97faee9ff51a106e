import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** Free text about a patient: the only kind that holds any. */
export const Note = z.looseObject({
  text: typedText(4000),
  topic: openEnum(['general', 'inr', 'dose', 'call', 'event', 'identity']),
  /** Chain of what it is about. */
  about: z.uuid().optional(),
});
export type Note = z.infer<typeof Note>;

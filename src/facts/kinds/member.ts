import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** Somebody who works at a place: the name behind an author, and the ground of his access. */
export const Member = z.looseObject({
  account: z.uuid(),
  site: z.uuid(),
  name: typedText(120),
  role: openEnum(['nurse', 'physician', 'referrer', 'pharmacist', 'coordinator']),
  state: openEnum(['active', 'left']),
});
export type Member = z.infer<typeof Member>;

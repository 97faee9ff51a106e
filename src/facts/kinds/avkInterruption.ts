import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** An interruption begins with its first fact and ends by a change to `resumed`, each on its own `validFrom`. */
export const AvkInterruption = z.looseObject({
  state: openEnum(['interrupted', 'resumed']),
  cause: openEnum(['procedure', 'bleeding', 'heparinBridging', 'hospitalStay', 'other', 'unknown']).optional(),
});
export type AvkInterruption = z.infer<typeof AvkInterruption>;

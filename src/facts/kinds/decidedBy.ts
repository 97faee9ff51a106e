import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** Who decided, and how it was said. A nurse decides by a protocol of cooperation only, which is then named. */
export const DecidedBy = z.looseObject({
  name: typedText(120),
  how: openEnum(['inPerson', 'written', 'telephone', 'protocol']),
  /** Reference of the protocole de coopération. */
  protocol: typedText(120).optional(),
});
export type DecidedBy = z.infer<typeof DecidedBy>;

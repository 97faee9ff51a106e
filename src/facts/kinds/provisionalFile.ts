import { z } from 'zod';
import { typedText } from '#facts/factHead.ts';

/**
 * A file without an identity: « Dossier 123 ». Taken from an old register that named its patients by a number, until
 * somebody who knows the patient writes who he is.
 */
export const ProvisionalFile = z.looseObject({
  /** The number the register gave, as it was written there. */
  reference: typedText(60),
  /** Which register. */
  source: typedText(120),
});
export type ProvisionalFile = z.infer<typeof ProvisionalFile>;

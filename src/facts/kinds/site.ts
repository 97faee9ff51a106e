import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** A place of care. Its chain is its id. */
export const Site = z.looseObject({
  name: typedText(120),
  town: typedText(80),
  region: z.string().min(1).max(40),
  type: openEnum(['clinic', 'practice', 'pharmacy', 'laboratory', 'homeNursing', 'hospital', 'careHome', 'agency']),
  /** National number of the structure; a false one of an outside source is kept and said. */
  finess: z
    .string()
    .regex(/^[0-9A-Z]{9}$/)
    .optional(),
  telephone: typedText(30).optional(),
});
export type Site = z.infer<typeof Site>;

import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** Somebody who takes care of patients, whether or not he has an account here. */
export const Professional = z.looseObject({
  name: typedText(120),
  profession: openEnum([
    'generalPractitioner',
    'cardiologist',
    'nurse',
    'pharmacist',
    'biologist',
    'otherPhysician',
    'other',
  ]),
  /** National number, eleven digits; a false one of an outside source is kept and said. */
  rpps: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  /** Where he works: a place of the directory. */
  site: z.uuid().optional(),
  telephone: typedText(30).optional(),
  secureEmail: typedText(120).optional(),
});
export type Professional = z.infer<typeof Professional>;

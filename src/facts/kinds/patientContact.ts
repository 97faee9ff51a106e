import { z } from 'zod';
import { openEnum, typedText } from '#facts/factHead.ts';

/** How the patient is reached, and who helps him. Soft: two entries are shown side by side, and stop nobody. */
export const PatientContact = z.looseObject({
  telephone: typedText(30).optional(),
  mobile: typedText(30).optional(),
  email: typedText(120).optional(),
  address: z
    .looseObject({
      street: typedText(200).optional(),
      postcode: typedText(10).optional(),
      town: typedText(100).optional(),
    })
    .optional(),
  /** Whom to tell of a dose when it is not the patient himself. */
  caregiver: z
    .looseObject({
      name: typedText(120),
      relation: openEnum(['spouse', 'child', 'relative', 'neighbour', 'guardian', 'careHome', 'other', 'unknown']),
      telephone: typedText(30).optional(),
    })
    .optional(),
  tellFirst: openEnum(['patient', 'caregiver', 'homeNurse']).optional(),
});
export type PatientContact = z.infer<typeof PatientContact>;

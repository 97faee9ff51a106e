import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';
import { avkLink } from './avkLink.ts';

/** Something that happened to the patient: a bleeding, a thrombosis, a fall. */
export const ClinicalEvent = z.looseObject({
  type: openEnum(['bleeding', 'thrombosis', 'fall', 'headTrauma', 'other']),
  /** Major: as the ISTH defines it; clinically relevant: not major, and care was needed. */
  severity: openEnum(['major', 'clinicallyRelevant', 'minor', 'unknown']),
  location: openEnum([
    'intracranial',
    'gastrointestinal',
    'urinary',
    'nasal',
    'muscular',
    'cutaneous',
    'stroke',
    'transientIschaemicAttack',
    'pulmonaryEmbolism',
    'deepVein',
    'valve',
    'peripheralArtery',
    'other',
    'unknown',
  ]).optional(),
  occurredOn: localDate,
  avkLink,
  /** The INR measured at the event, where no `inrResult` holds it. */
  inr: z
    .looseObject({ comparator: z.enum(['=', '>', '<']), value: z.string().regex(/^\d{1,2}(\.\d{1,2})?$/) })
    .optional(),
  outcome: openEnum(['recovered', 'sequelae', 'ongoing', 'death', 'unknown']),
});
export type ClinicalEvent = z.infer<typeof ClinicalEvent>;

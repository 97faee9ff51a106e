import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';
import { avkLink } from './avkLink.ts';

/** A stay in hospital, or a visit to the emergency department. */
export const HospitalStay = z.looseObject({
  type: openEnum(['stay', 'emergencyVisit']),
  admittedOn: localDate,
  /** Absent while he is still there, or when nobody knows. */
  dischargedOn: localDate.optional(),
  planned: openEnum(['yes', 'no', 'unknown']),
  motive: openEnum([
    'bleeding',
    'thromboembolism',
    'overdose',
    'underdose',
    'failedRelay',
    'procedure',
    'heartFailure',
    'infection',
    'fall',
    'other',
    'unknown',
  ]),
  avkLink,
  hospital: typedText(120).optional(),
});
export type HospitalStay = z.infer<typeof HospitalStay>;

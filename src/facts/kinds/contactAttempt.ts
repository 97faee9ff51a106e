import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One attempt to reach somebody. Only `told`, with the person's name, closes a result: a voicemail never does. */
export const ContactAttempt = z.looseObject({
  /** Chain of the INR it is about; absent for a recall. */
  inr: z.uuid().optional(),
  about: openEnum(['result', 'recall', 'other']),
  with: openEnum(['patient', 'caregiver', 'homeNurse', 'generalPractitioner', 'cardiologist', 'careHome', 'other']),
  name: typedText(120).optional(),
  at: z.looseObject({ date: localDate, time: hour.optional() }),
  by: openEnum(['telephone', 'inPerson', 'message', 'letter']),
  outcome: openEnum(['told', 'noAnswer', 'voicemail', 'wrongNumber', 'callBack', 'refused']),
  /** Whether the person said dose and date again in his own words. */
  repeatedBack: openEnum(['yes', 'partly', 'no', 'notAsked']).optional(),
  callBackAt: z.looseObject({ date: localDate, time: hour.optional() }).optional(),
});
export type ContactAttempt = z.infer<typeof ContactAttempt>;

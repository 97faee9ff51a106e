import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** Lowest and highest INR that is stored as a value; beyond, the comparator says so ("> 20"). */
export const STORABLE_INR = { lowest: 0.5, highest: 20 } as const;

const inrValue = z
  .string()
  .regex(/^\d{1,2}(\.\d{1,2})?$/)
  .refine((text) => Number(text) >= STORABLE_INR.lowest && Number(text) <= STORABLE_INR.highest, {
    message: 'beyond what is stored',
  });

/** One INR as measured. A ratio: no unit. A value off the scale keeps its comparator. */
export const InrResult = z.looseObject({
  inr: z.looseObject({ comparator: z.enum(['=', '>', '<']), value: inrValue }),
  /** The day (and hour, when known) of the sample, never that of the typing. */
  sampledAt: z.looseObject({
    date: localDate,
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
  }),
  method: openEnum(['laboratory', 'selfTest', 'pointOfCare']),
  /** On what ground the method may be used. */
  legalBasis: openEnum(['medicalBiology', 'selfMonitoringProgramme', 'cooperationProtocol']),
  /** Questions the tablet asked about this value and the author answered "yes, as typed". */
  confirmed: z.array(z.string().min(1).max(60)).max(10).optional(),
  /** `import`: history brought in with a list, of which nobody is to be called; absent: typed for this patient. */
  origin: openEnum(['import']).optional(),
});
export type InrResult = z.infer<typeof InrResult>;

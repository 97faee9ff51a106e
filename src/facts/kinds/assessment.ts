import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** One thing measured or judged on one day. Its unit or scale goes with the topic, and is written here beside it. */
export const Assessment = z.looseObject({
  topic: openEnum([
    'weight',
    'height',
    'creatinine',
    'haemoglobin',
    'platelets',
    'systolicPressure',
    'leftVentricularEjectionFraction',
    'nyha',
    'gir',
    'clinicalFrailtyScale',
    'mmse',
    'livesAlone',
    'cognitiveDisorder',
    'pillsPreparedBy',
    'helpAtHome',
    'alcohol',
    'medicalAccess',
  ]),
  /** A decimal with a point, or a code of the topic's scale. */
  value: z.string().min(1).max(40),
  /** UCUM, as "kg", "umol/L", "g/dL"; "{score}" for a scale, "{code}" for a code. */
  unit: z.string().min(1).max(20),
  takenOn: localDate,
});
export type Assessment = z.infer<typeof Assessment>;

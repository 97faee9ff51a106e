import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** A sample was taken whose result is not here yet: « fait, résultat pas arrivé ». */
export const InrDrawn = z.looseObject({
  drawnOn: localDate,
  toldBy: openEnum(['patient', 'caregiver', 'homeNurse', 'laboratory', 'other']),
});
export type InrDrawn = z.infer<typeof InrDrawn>;

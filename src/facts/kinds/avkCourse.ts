import { z } from 'zod';
import { decimal, localDate, openEnum } from '#facts/factHead.ts';

/**
 * The treatment from `validFrom` on: why, with what, and in which range.
 *
 * Range, indication and molecule are one atom: a range of one author must never stand beside the valve of another.
 */
export const AvkCourse = z.looseObject({
  indication: openEnum([
    'atrialFibrillation',
    'venousThromboembolism',
    'mechanicalAorticValve',
    'mechanicalMitralValve',
    'bioprosthesis',
    'mitralValveDisease',
    'antiphospholipidSyndrome',
    'other',
  ]),
  molecule: openEnum(['fluindione', 'warfarin', 'acenocoumarol']),
  /** Product code of the tablet, as in the domain's list of tablets. */
  tablet: z.string().min(1).max(40),
  /** First day of AVK treatment, before or at inclusion; absent when nobody knows. */
  startedOn: localDate.optional(),
  start: openEnum(['initiation', 'continuation']),
  /** INR bounds, both in range; decimal strings. */
  range: z.looseObject({ low: decimal, high: decimal }),
  plannedDuration: openEnum(['lifelong', 'threeMonths', 'sixMonths', 'twelveMonths', 'unknown']),
  whoAdaptsDose: openEnum(['clinic', 'generalPractitioner', 'cardiologist', 'unknown']),
});
export type AvkCourse = z.infer<typeof AvkCourse>;

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
    'unknown',
  ]),
  /** Day of the indication: of the diagnosis, or of the valve. */
  indicatedOn: localDate.optional(),
  molecule: openEnum(['fluindione', 'warfarin', 'acenocoumarol', 'unknown']),
  /** Product code of the tablet, as in the domain's list of tablets, or 'unknown'. */
  tablet: z.string().min(1).max(40),
  /** First day of AVK treatment, before or at inclusion; absent when nobody knows. */
  startedOn: localDate.optional(),
  start: openEnum(['initiation', 'continuation', 'unknown']),
  /** INR bounds, both in range; decimal strings. */
  range: z.looseObject({ low: decimal, high: decimal }),
  /**
   * `toBeConfirmed`: laid on every patient of an imported list, chosen for none. Shown as « cible à confirmer » and used
   * by no rule until somebody confirms it. Absent: chosen for this patient.
   */
  rangeStatus: openEnum(['confirmed', 'toBeConfirmed']).optional(),
  plannedDuration: openEnum(['lifelong', 'threeMonths', 'sixMonths', 'twelveMonths', 'untilDay', 'unknown']),
  plannedEndOn: localDate.optional(),
  whoAdaptsDose: openEnum(['clinic', 'generalPractitioner', 'cardiologist', 'unknown']),
});
export type AvkCourse = z.infer<typeof AvkCourse>;

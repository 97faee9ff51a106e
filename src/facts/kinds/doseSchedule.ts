import { z } from 'zod';
import { decimal, localDate, openEnum } from '#facts/factHead.ts';
import { DecidedBy } from './decidedBy.ts';

const quarters = z.int().min(0).max(80);

/** The dose a clinician decided, from `validFrom` on, in quarters of one tablet. A cycle means nothing without its anchor. */
export const DoseSchedule = z.looseObject({
  molecule: openEnum(['fluindione', 'warfarin', 'acenocoumarol']),
  tablet: z.string().min(1).max(40),
  /** Milligrams in one whole tablet, as "20". */
  tabletMg: decimal,
  schedule: z.union([
    z.looseObject({ shape: z.literal('cycle'), quarters: z.array(quarters).min(1).max(7), anchor: localDate }),
    /** Monday first. */
    z.looseObject({ shape: z.literal('week'), quarters: z.array(quarters).length(7) }),
  ]),
  /** Who decided and how; absent: « à valider », and never shown as the current dose. */
  decidedBy: DecidedBy.optional(),
  /**
   * INRs that were before the author's eyes and that he left out by hand, as `reads` names those he took: they were seen,
   * so they are no « données arrivées depuis ».
   */
  setAside: z.array(z.uuid()).max(200).optional(),
});
export type DoseSchedule = z.infer<typeof DoseSchedule>;

import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';

/** A procedure that is planned: what becomes of the AVK before and after it is decided by the person named here. */
export const PlannedProcedure = z.looseObject({
  procedure: openEnum(['surgery', 'endoscopy', 'dental', 'puncture', 'cardioversion', 'imaging', 'other']),
  plannedOn: localDate,
  state: openEnum(['planned', 'done', 'cancelled']),
  relay: openEnum(['none', 'heparin', 'stopWithoutRelay', 'undecided']),
  /** Who decides on the relay; absent: nobody yet. */
  relayDecidedBy: typedText(120).optional(),
  stopOn: localDate.optional(),
  resumeOn: localDate.optional(),
  controlOn: localDate.optional(),
});
export type PlannedProcedure = z.infer<typeof PlannedProcedure>;

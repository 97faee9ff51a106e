import { z } from 'zod';
import { localDate, openEnum } from '#facts/factHead.ts';

/** Whether the patient was told that his care team shares his file, and whether he objects. */
export const InformationGiven = z.looseObject({
  given: openEnum(['yes', 'no', 'unknown']),
  givenOn: localDate.optional(),
  support: openEnum(['oral', 'leaflet', 'signedForm']).optional(),
  /** On what ground the file is shared: the care team's, or the patient's consent. */
  basis: openEnum(['careTeam', 'consent']).optional(),
  objection: openEnum(['none', 'objects', 'unknown']),
  objectedOn: localDate.optional(),
});
export type InformationGiven = z.infer<typeof InformationGiven>;

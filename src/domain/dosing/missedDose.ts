/**
 * A forgotten dose may still be taken within so many hours of its time; later it is left out. Never two at once.
 *
 * Source: ANSM, carnet d'information et de suivi du traitement par AVK (clinical reference 4.4).
 */
export const MISSED_DOSE = { version: 1, source: 'ANSM, carnet AVK', mayBeTakenWithinHours: 8 } as const;

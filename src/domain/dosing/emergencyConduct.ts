/**
 * When a patient on AVK calls for help at once, in the order in which they are told. The words are in the catalogues.
 *
 * Source: GEHT-HAS, April 2008; ANSM and Assurance Maladie, carnet AVK (clinical reference 4.2).
 */
export const EMERGENCY_CONDUCT = {
  version: 1,
  source: 'GEHT-HAS 2008 ; ANSM et Assurance Maladie, carnet AVK',
  signs: ['bleedingThatGoesOn', 'bloodVomitedOrBlackStool', 'blowToTheHead', 'signsOfStroke', 'breathOrChest'],
  /** A cut that still bleeds after so many minutes of pressing on it. */
  compressionMinutes: 10,
} as const;

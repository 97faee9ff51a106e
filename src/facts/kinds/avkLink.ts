import { openEnum } from '#facts/factHead.ts';

/** How far an event comes from the anticoagulant, in the words of pharmacovigilance. */
export const avkLink = openEnum(['certain', 'probable', 'possible', 'none', 'unknown']);

export const pharmacist = {};

export type PharmacistTexts = typeof pharmacist;

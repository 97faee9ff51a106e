import type { PharmacistTexts } from '#i18n/fr/pharmacist.ts';

export const pharmacist: PharmacistTexts = {};

import type { RegionTexts } from '#i18n/fr/region.ts';

export const region: RegionTexts = {};

import type { ReferrerTexts } from '#i18n/fr/referrer.ts';

export const referrer: ReferrerTexts = {};

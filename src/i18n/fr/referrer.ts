export const referrer = {};

export type ReferrerTexts = typeof referrer;

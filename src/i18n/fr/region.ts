export const region = {};

export type RegionTexts = typeof region;

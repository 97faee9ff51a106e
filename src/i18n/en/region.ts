import type { RegionTexts } from '#i18n/fr/region.ts';

export const region: RegionTexts = {
  first: {
    title: 'Regional coordination',
    intro: 'The region knows you. This role sees no patient’s name, now or later.',
    todayTitle: 'What works today',
    today: ['Your identity and role, checked by the region.', 'Signing in and out.'],
    laterTitle: 'What is not there yet',
    later: [
      'Indicators by territory, with their completeness.',
      'Equity of access, with small groups protected.',
      'The state of the fleet of tablets.',
    ],
    meanwhile: 'Meanwhile, no figure is shown here rather than an incomplete one.',
  },
};

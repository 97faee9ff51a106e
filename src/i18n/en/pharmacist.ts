import type { PharmacistTexts } from '#i18n/fr/pharmacist.ts';

export const pharmacist: PharmacistTexts = {
  first: {
    title: 'Pharmacist',
    intro: 'The region knows you. No patient file is kept on this device.',
    todayTitle: 'What works today',
    today: ['Your identity and pharmacy, checked by the region.', 'Signing in and out.'],
    laterTitle: 'What is not there yet',
    later: [
      'Pharmacist interviews by the conventional guide.',
      'The list of your patients on vitamin K antagonists.',
      'Findings that become tasks for the clinic.',
    ],
    meanwhile: 'Meanwhile, tell the clinic of any interaction or difficulty by telephone.',
  },
};

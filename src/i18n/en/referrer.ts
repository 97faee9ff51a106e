import type { ReferrerTexts } from '#i18n/fr/referrer.ts';

export const referrer: ReferrerTexts = {
  first: {
    title: 'General practitioner',
    intro: 'The region knows you. No patient file is kept on this device.',
    todayTitle: 'What works today',
    today: ['Your identity and place of work, checked by the region.', 'Signing in and out.'],
    laterTitle: 'What is not there yet',
    later: [
      'Referring a patient, without a network too.',
      'The list of your patients and their time in range (TTR).',
      'What became of your referrals.',
    ],
    meanwhile: 'Meanwhile, refer patients to the clinic as usual: telephone, letter or secure mail.',
  },
};

import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const clinicalHistory: NurseTexts['clinicalHistory'] = {
  title: 'Clinical history',
};

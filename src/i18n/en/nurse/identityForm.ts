import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const identityForm: NurseTexts['identityForm'] = {
  title: 'Identity',
};

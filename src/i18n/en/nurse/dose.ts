import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const dose: NurseTexts['dose'] = {
  title: 'Treatment and dose',
};

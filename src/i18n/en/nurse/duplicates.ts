import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const duplicates: NurseTexts['duplicates'] = {
  title: 'Duplicate files',
};

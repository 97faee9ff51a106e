import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const ruleSets: NurseTexts['ruleSets'] = {
  title: 'Rules',
};

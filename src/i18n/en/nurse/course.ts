import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const course: NurseTexts['course'] = {
  title: 'Treatment and range',
};

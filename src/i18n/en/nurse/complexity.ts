import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const complexity: NurseTexts['complexity'] = {
  title: 'Complexity',
};

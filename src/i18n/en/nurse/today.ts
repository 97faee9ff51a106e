import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const today: NurseTexts['today'] = {
  title: 'Today',
};

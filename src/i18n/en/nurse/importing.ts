import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const importing: NurseTexts['importing'] = {
  title: 'Import a cohort',
};

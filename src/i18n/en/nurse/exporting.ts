import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const exporting: NurseTexts['exporting'] = {
  title: 'Documents',
};

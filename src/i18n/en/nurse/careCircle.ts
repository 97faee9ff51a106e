import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const careCircle: NurseTexts['careCircle'] = {
  title: 'Care circle',
};

import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const criticalInr: NurseTexts['criticalInr'] = {
  title: 'Critical INR',
};

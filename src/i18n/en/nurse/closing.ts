import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const closing: NurseTexts['closing'] = {
  title: 'Close a result',
};

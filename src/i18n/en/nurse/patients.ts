import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { format } from '#i18n/en/format.ts';

export const patients: NurseTexts['patients'] = {
  title: 'Patients',
  tools: 'Lists and files',
  search: 'Find a patient',
  searchHint: 'Birth name, name in use, first name or date of birth (12/03/1941)',
  clear: 'Clear the search',
  found: (count) => format.count(count, 'patient', 'patients'),
  others: (count) => `and ${format.count(count, 'more', 'more')}: add a letter or the date of birth`,
  noneFound: (typed) => `No patient matches “${typed}”`,
  noneFoundHelp:
    'Check the birth name, or search by date of birth (12/03/1941). Only the patients on this tablet are searched.',
  none: 'No patient on this tablet yet',
  noneHelp: 'The files of your place come with the first synchronisation.',
  loading: (done, total) => `Loading files: ${format.number(done)} of ${format.number(total)}`,
  lastInr: 'Last INR',
  noInr: 'no INR',
  nextControl: 'Next control',
  noControl: 'not set',
};

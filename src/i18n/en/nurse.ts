import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { disagreement, expectedResults } from './nurse/expectedResults.ts';
import { figures, ttr } from './nurse/figures.ts';
import { inrEntry } from './nurse/inrEntry.ts';
import { patientFile } from './nurse/patientFile.ts';
import { patients } from './nurse/patients.ts';
import { words } from './nurse/words.ts';

export const nurse: NurseTexts = {
  words,
  patients,
  patientFile,
  figures,
  ttr,
  inrEntry,
  expectedResults,
  disagreement,
};

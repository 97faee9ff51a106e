import { complexity } from './nurse/complexity.ts';
import { ruleSets } from './nurse/ruleSets.ts';
import { dose } from './nurse/dose.ts';
import { identityForm } from './nurse/identityForm.ts';
import { course } from './nurse/course.ts';
import { careCircle } from './nurse/careCircle.ts';
import { clinicalHistory } from './nurse/clinicalHistory.ts';
import { importing } from './nurse/importing.ts';
import { duplicates } from './nurse/duplicates.ts';
import { exporting } from './nurse/exporting.ts';
import { nextControl } from './nurse/nextControl.ts';
import { today } from './nurse/today.ts';
import { closing } from './nurse/closing.ts';
import { criticalInr } from './nurse/criticalInr.ts';
import { disagreement, expectedResults } from './nurse/expectedResults.ts';
import { figures, ttr } from './nurse/figures.ts';
import { inrEntry } from './nurse/inrEntry.ts';
import { patientFile } from './nurse/patientFile.ts';
import { patients } from './nurse/patients.ts';
import { words } from './nurse/words.ts';
import { inFrenchPrint } from './frenchSpaces.ts';

/** What the nurse's screens say: one file a task, next door. */
export const nurse = inFrenchPrint({
  words,
  patients,
  patientFile,
  figures,
  ttr,
  inrEntry,
  expectedResults,
  disagreement,
  complexity,
  ruleSets,
  dose,
  identityForm,
  course,
  careCircle,
  clinicalHistory,
  importing,
  duplicates,
  exporting,
  nextControl,
  today,
  closing,
  criticalInr,
});

/** Same keys, other words: a text that a language lacks is a type error, never a blank on a tablet. */
export type NurseTexts = typeof nurse;

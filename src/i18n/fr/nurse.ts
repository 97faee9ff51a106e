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
});

/** Same keys, other words: a text that a language lacks is a type error, never a blank on a tablet. */
export type NurseTexts = typeof nurse;

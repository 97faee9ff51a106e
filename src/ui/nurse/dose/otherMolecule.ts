import type { LocalDate } from '#domain/localDate.ts';
import { valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';

/** The molecules of the treatment on a day that are not the dose's: one for each head that says another. */
export function otherMolecule({ course }: PatientFile, { body }: Dose, day: LocalDate): readonly string[] {
  const said = (course?.lines ?? []).flatMap((line) => valueOn(line, day)?.body.molecule ?? []);
  return [...new Set(said)].filter((molecule) => molecule !== 'unknown' && molecule !== body.molecule);
}

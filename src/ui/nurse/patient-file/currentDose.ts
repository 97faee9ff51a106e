import type { LocalDate } from '#domain/localDate.ts';
import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { doseOf } from '#facts/doseOf.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';

/** The doses somebody decided that hold on a day: none, one, or one for each head while people disagree. */
export function currentDose(file: PatientFile, today: LocalDate): { readonly decided: readonly Dose[] } {
  const dose = doseOf(file, today);
  if (dose.kind === 'none') return { decided: [] };
  const heads = dose.kind === 'settled' ? [dose] : dose.heads;
  return { decided: [...new Set(heads.flatMap(({ current }) => current ?? []))] };
}

export const tabletsOf = tabletFractions;

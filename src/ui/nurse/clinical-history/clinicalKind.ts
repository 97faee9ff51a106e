import type { WritingFact } from '#facts/clinicFact.ts';
import type { ChainState } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

/** The kinds of this part of a file, in the order in which a nurse goes through them. */
export const CLINICAL_KINDS = [
  'condition',
  'coMedication',
  'hospitalStay',
  'clinicalEvent',
  'avkInterruption',
  'plannedProcedure',
  'assessment',
] as const;
export type ClinicalKind = (typeof CLINICAL_KINDS)[number];
export type ClinicalFact = WritingFact<ClinicalKind>;

/** An address typed by hand may name no kind of this part. */
export function clinicalKind(name: string): ClinicalKind | undefined {
  return CLINICAL_KINDS.find((kind) => kind === name);
}

/** Every history of a kind in a file, those entered in error included. */
export function chainsOf<K extends ClinicalKind>(file: PatientFile, kind: K): readonly ChainState<K>[] {
  const chains: { readonly [Each in ClinicalKind]: readonly ChainState<Each>[] } = {
    condition: file.conditions,
    coMedication: file.coMedications,
    hospitalStay: file.stays,
    clinicalEvent: file.events,
    avkInterruption: file.interruptions,
    plannedProcedure: file.procedures,
    assessment: file.assessments,
  };
  return chains[kind];
}

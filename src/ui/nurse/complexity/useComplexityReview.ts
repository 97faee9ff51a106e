import { useMemo } from 'react';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import { type ComplexityReview, complexityReview } from '#facts/complexityReview.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { useToday } from '#ui/shared/data/useToday.ts';

/** What the place's rules say of a file today; worked out once per change of either. */
export function useComplexityReview(file: PatientFile, places: Places): ComplexityReview {
  const today = useToday();
  const { inForce } = places.complexPatient;
  return useMemo(() => complexityReview(file, evaluationOn(inForce, today)), [file, inForce, today]);
}

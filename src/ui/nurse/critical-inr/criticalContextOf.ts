import { evaluationOn } from '#domain/complexity/evaluation.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { CriticalContext } from '#facts/criticalContext.ts';
import type { Places } from '#store/store.ts';

/** What the user's place judges an INR by on a day: its thresholds, and the scores by its rules. */
export function criticalContextOf({ criticalInr, complexPatient }: Places, today: LocalDate): CriticalContext {
  return { rules: criticalInr, evaluation: evaluationOn(complexPatient.inForce, today) };
}

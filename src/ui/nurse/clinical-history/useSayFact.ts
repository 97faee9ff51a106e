import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalFact } from './clinicalKind.ts';
import { type Saying, sayFact } from './sayFact.ts';

/** Facts in the words of the screen; one about to be written is said like one that is. */
export function useSayFact(): (fact: Pick<ClinicalFact, 'kind' | 'body' | 'validFrom'>) => Saying {
  const texts = useTexts().nurse;
  const format = useFormat();
  // Only kind, body and day are said of a fact.
  return (fact) => sayFact(fact as ClinicalFact, { texts, format });
}

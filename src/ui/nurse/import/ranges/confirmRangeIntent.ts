import type { TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { Intent } from '#facts/composeGroup.ts';

/**
 * A range that somebody chose for this patient, from a day on. The rest of the treatment stays as it was said.
 *
 * @param head   of the treatment, as it was seen
 * @param since  from the imported range's own first day, nothing of the imported one is left
 */
export function confirmRangeIntent(
  course: WritingFact<'avkCourse'>,
  { head, range, since }: { readonly head: string; readonly range: TherapeuticRange; readonly since: LocalDate },
): Intent {
  const { patientId, chain, body } = course;
  return {
    act: 'change',
    kind: 'avkCourse',
    ...(patientId === undefined ? {} : { patientId }),
    seen: { chain, head },
    validFrom: since,
    body: { ...body, range: { low: range.low, high: range.high }, rangeStatus: 'confirmed' },
  };
}

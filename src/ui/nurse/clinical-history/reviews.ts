import type { LocalDate } from '#domain/localDate.ts';
import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { ClinicalKind } from './clinicalKind.ts';

export type ReviewTopic = 'conditions' | 'coMedications' | 'hospitalStays' | 'events';
export type LastReview = { readonly asOf: LocalDate; readonly author: string };

/** What can be gone through, so that what is not written there was not there. */
export const REVIEW_TOPICS: Readonly<Partial<Record<ClinicalKind, ReviewTopic>>> = {
  condition: 'conditions',
  coMedication: 'coMedications',
  hospitalStay: 'hospitalStays',
  clinicalEvent: 'events',
};

/** The newest review of a topic; one lying ahead says nothing yet. */
export function lastReview({ reviews }: PatientFile, topic: ReviewTopic, today: LocalDate): LastReview | undefined {
  const done = reviews.flatMap((chain) => {
    const fact = latestOf(chain.lines[0]);
    if (fact === undefined || fact.body.topic !== topic || fact.body.asOf > today) return [];
    return [{ asOf: fact.body.asOf, author: fact.author }];
  });
  return done.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
}

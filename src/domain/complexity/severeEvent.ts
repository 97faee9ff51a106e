import type { LocalDate } from '#domain/localDate.ts';
import { type Happening, isReviewed, type Review } from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding, Missing } from './finding.ts';
import { reaches, type Verdict } from './verdict.ts';

type Events = {
  readonly events: readonly Happening[];
  readonly reviews: readonly Review[];
  /** First day of the treatment, where it is known: an event before it is no event under AVK. */
  readonly avkStart: LocalDate | undefined;
};

/**
 * C2b, one severe event: a major bleeding (ISTH) or a thrombo-embolic event under AVK in six months. It warns: the region
 * says « répétées ».
 *
 * Source: clinical reference 3.3.
 */
export function severeEvent({ events, reviews, avkStart }: Events, judged: JudgedDay): Finding {
  const window = { from: judged.eventsFrom, to: judged.day };
  const during = events.filter(
    ({ occurredOn }) => occurredOn >= window.from && occurredOn <= window.to && occurredOn >= (avkStart ?? ''),
  );
  const severe = during.filter((event) => isSevere(event) === 'yes');
  const unclear = during.filter((event) => isSevere(event) === 'unknown');
  const complete = isReviewed(reviews, 'events', { from: judged.reviewedFrom, to: judged.day }) ? 'yes' : 'no';
  const verdict = reaches(1, { sure: severe.length, possible: unclear.length, complete });
  const missing: readonly Missing[] = [
    ...(unclear.length > 0 ? (['eventSeverityUnknown'] as const) : []),
    ...(complete === 'no' ? (['eventsNotReviewed'] as const) : []),
  ];
  return {
    rule: 'C2b',
    verdict,
    window,
    measure: { kind: 'happenings', days: severe.map(({ occurredOn }) => occurredOn).toSorted() },
    missing: verdict === 'unknown' ? missing : [],
    facts: severe.map(({ id }) => id),
  };
}

/** A thrombosis is severe whatever was ticked; a bleeding when it was major. */
export function isSevere({ type, severity }: Happening): Verdict {
  if (type === 'thrombosis') return 'yes';
  if (type !== 'bleeding') return 'no';
  if (severity === 'major') return 'yes';
  return severity === 'clinicallyRelevant' || severity === 'minor' ? 'no' : 'unknown';
}

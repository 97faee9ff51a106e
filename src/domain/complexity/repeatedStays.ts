import { isReviewed, type Review, type Stay } from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding, Missing } from './finding.ts';
import type { Thresholds } from './thresholds.ts';
import { reaches } from './verdict.ts';

type Hospital = { readonly stays: readonly Stay[]; readonly reviews: readonly Review[] };

/**
 * C2a, « hospitalisations répétées en lien »: two and more stays of at least a day, or visits to the emergency
 * department, in twelve months, whose link with the AVK is certain or probable.
 *
 * An emergency visit from which he was admitted is that stay, and counts once. A link nobody judged may count.
 *
 * Source: the region's definition; clinical reference 3.3.
 */
export function repeatedStays({ stays, reviews }: Hospital, judged: JudgedDay, thresholds: Thresholds): Finding {
  const window = { from: judged.staysFrom, to: judged.day };
  const counting = staysIn(stays, window);
  const linked = counting.filter(({ avkLink }) => avkLink === 'certain' || avkLink === 'probable');
  const unjudged = counting.filter(({ avkLink }) => !JUDGED_LINKS.has(avkLink));
  const complete = isReviewed(reviews, 'hospitalStays', { from: judged.reviewedFrom, to: judged.day }) ? 'yes' : 'no';
  const verdict = reaches(thresholds.c2aStays, { sure: linked.length, possible: unjudged.length, complete });
  const missing: readonly Missing[] = [
    ...(unjudged.length > 0 ? (['stayLinkUnknown'] as const) : []),
    ...(complete === 'no' ? (['staysNotReviewed'] as const) : []),
  ];
  return {
    rule: 'C2a',
    verdict,
    window,
    measure: { kind: 'happenings', days: linked.map(({ admittedOn }) => admittedOn).toSorted() },
    missing: verdict === 'unknown' ? missing : [],
    facts: linked.map(({ id }) => id),
  };
}

/** Codes that say whether it counts; 'unknown' and codes of a newer app leave it open. */
const JUDGED_LINKS: ReadonlySet<string> = new Set(['certain', 'probable', 'possible', 'none']);

/** Stays that began in a window, those of less than a day and visits that became a stay left out. */
export function staysIn(stays: readonly Stay[], window: { from: string; to: string }): readonly Stay[] {
  const inWindow = stays.filter(({ admittedOn }) => admittedOn >= window.from && admittedOn <= window.to);
  return inWindow.filter((stay) =>
    stay.type === 'emergencyVisit'
      ? !inWindow.some((other) => other.type !== 'emergencyVisit' && isDuring(stay, other))
      : stay.dischargedOn === undefined || stay.dischargedOn > stay.admittedOn,
  );
}

function isDuring({ admittedOn }: Stay, stay: Stay): boolean {
  return admittedOn >= stay.admittedOn && admittedOn <= (stay.dischargedOn ?? stay.admittedOn);
}

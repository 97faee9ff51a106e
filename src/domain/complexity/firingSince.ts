import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { Complexity } from './complexity.ts';
import { daysOfFacts } from './daysOfFacts.ts';
import type { Judgement } from './judgement.ts';

/** `before`: already at the end of last month. Else the day of this month on which the first of the rules began to fire. */
export type FiringSince = { readonly kind: 'before' } | { readonly kind: 'day'; readonly day: LocalDate };

/** Since when a patient is complex, as finely as a list needs it: what is new this month by the day. */
export function firingSince(judgement: Judgement, { fired, on }: Complexity): FiringSince {
  const lastMonthEnd = judgement.evaluation.monthEnds[0]?.day;
  const fires = (day: LocalDate) => fired.some((rule) => judgement.on(rule, day).verdict === 'yes');
  if (lastMonthEnd === undefined || fires(lastMonthEnd)) return { kind: 'before' };
  const days = [addDays(lastMonthEnd, 1), ...daysOfFacts(judgement.evidence), on]
    .filter((day) => day > lastMonthEnd && day <= on)
    .toSorted();
  return { kind: 'day', day: days.find(fires) ?? on };
}

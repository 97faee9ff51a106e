import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { firstOpenDay } from './frenchHolidays.ts';
import type { ResultTrace } from './missingResult.ts';

/**
 * How a late patient is called back, and from when on he counts as perhaps lost.
 *
 * Source: at least one INR in 56 days, PQA (clinical reference 4.4); the rest is a proposed default, to be signed by the
 * clinic.
 */
export const RECALL_RULES = {
  version: 1,
  source: 'PQA: 56 days; the rest a proposed default',
  /** Open or not, a day later: then the next open day. */
  againAfterDays: { notReached: 1, told: 3 },
  /** A sample said to have been taken: from then on the laboratory is called. */
  resultAfterDays: 2,
  /** Without an INR for longer than this he may be lost. */
  lostAfterDays: 56,
  /** So many attempts in vain, and he may be lost. */
  lostAfterAttempts: 3,
  /** Whom to try, in this order; the letter goes to the patient. */
  ladder: ['patient', 'caregiver', 'homeNurse', 'generalPractitioner', 'letter'],
} as const;

export type RecallStep = (typeof RECALL_RULES.ladder)[number];

/** One attempt to call a patient back. */
export type RecallAttempt = {
  readonly on: LocalDate;
  /** Codes of the attempt as it was written: whom, how, and how it ended. */
  readonly with: string;
  readonly by: string;
  readonly outcome: string;
  /** The day on which to call again, where somebody said one. */
  readonly callBackOn?: LocalDate | undefined;
};

/**
 * The day from which a late patient is to be called again; undefined when nobody has called yet: now.
 *
 * @param attempts  those since his last INR, oldest first
 */
export function recallAgainOn(attempts: readonly RecallAttempt[]): LocalDate | undefined {
  const last = attempts.at(-1);
  if (last === undefined) return undefined;
  if (last.callBackOn !== undefined) return last.callBackOn;
  const { told, notReached } = RECALL_RULES.againAfterDays;
  return firstOpenDay(addDays(last.on, last.outcome === 'told' ? told : notReached));
}

/**
 * Whether somebody has to call about a late control today, or whether today's part of it is done: he was called, his
 * sample is on its way, or his result has arrived elsewhere.
 */
export function recallState(late: {
  readonly trace: ResultTrace;
  readonly attempts: readonly RecallAttempt[];
  readonly today: LocalDate;
}): { readonly kind: 'now' } | { readonly kind: 'waits'; readonly until: LocalDate | undefined } {
  const { trace, attempts, today } = late;
  if (trace.kind === 'elsewhere') return { kind: 'waits', until: undefined };
  // The laboratory is called in his place, and the call is logged like any other.
  const isOnItsWay = trace.kind === 'drawn' && !isResultOverdue(trace.on, today);
  if (isOnItsWay) return { kind: 'waits', until: addDays(trace.on, RECALL_RULES.resultAfterDays) };
  const again = recallAgainOn(attempts);
  return again === undefined || again <= today ? { kind: 'now' } : { kind: 'waits', until: again };
}

/** Whether the result of a sample should be here by now: somebody calls the laboratory. */
export function isResultOverdue(drawnOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(drawnOn, today) >= RECALL_RULES.resultAfterDays;
}

/** The first step of the ladder that nobody has tried since the last INR; undefined once all were. */
export function nextRecallStep(attempts: readonly RecallAttempt[]): RecallStep | undefined {
  const tried = new Set(attempts.map((attempt) => (attempt.by === 'letter' ? 'letter' : attempt.with)));
  return RECALL_RULES.ladder.find((step) => !tried.has(step));
}

export type LostReason =
  | { readonly kind: 'noInrFor'; readonly days: number }
  | { readonly kind: 'notReached'; readonly attempts: number };

/**
 * Why a late patient may be lost to follow-up; none when he is only late.
 *
 * @param lastInrOn  day of his last INR; without any, the day it was due
 */
export function lostReasons(late: {
  readonly lastInrOn: LocalDate;
  readonly attempts: readonly RecallAttempt[];
  readonly today: LocalDate;
}): readonly LostReason[] {
  const { lostAfterDays, lostAfterAttempts } = RECALL_RULES;
  const days = daysBetween(late.lastInrOn, late.today);
  const lastTold = late.attempts.findLastIndex((attempt) => attempt.outcome === 'told');
  const inVain = late.attempts.length - (lastTold + 1);
  return [
    ...(days > lostAfterDays ? [{ kind: 'noInrFor', days } as const] : []),
    ...(inVain >= lostAfterAttempts ? [{ kind: 'notReached', attempts: inVain } as const] : []),
  ];
}

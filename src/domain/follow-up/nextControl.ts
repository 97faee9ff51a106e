import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { BEYOND_CLOSED_DAYS, firstOpenDay } from './frenchHolidays.ts';

/**
 * When a control counts as late, and how early a result may come and still answer it.
 *
 * Civil days are counted, Sundays and holidays among them; only the day on which it *becomes* late is never one of those:
 * where the third day is closed, it is the next open one. A control of Thursday is late on Monday, not on Sunday, when
 * nobody could have had it done; one of Monday is late on Thursday whatever lies before.
 *
 * Source: « date prévue + 3 jours » of the clinical reference, section 7; the early days are a proposed default.
 */
export const NEXT_CONTROL_RULES = {
  version: 3,
  source: 'proposed default',
  lateAfterDays: 3,
  earlyByDays: 3,
} as const;

export type NextControl = {
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
  /** Whether an INR answers it: see {@link answersControl}. */
  readonly answered: 'yes' | 'no';
};

export type NextControlState = 'upcoming' | 'due' | 'late' | 'done';

/**
 * Where the planned control of a patient stands today.
 *
 * @returns  'done' once an INR answers it; else 'upcoming' before the day, 'due' from the day on, 'late' from
 *           {@link lateFrom} on.
 */
export function nextControlState({ dueOn, today, answered }: NextControl): NextControlState {
  if (answered === 'yes') return 'done';
  const daysPast = daysBetween(dueOn, today);
  if (daysPast < 0) return 'upcoming';
  // A directory of 20 000 lines asks this at each change: the calendar is opened for the few days where it decides.
  if (daysPast < NEXT_CONTROL_RULES.lateAfterDays) return 'due';
  if (daysPast > NEXT_CONTROL_RULES.lateAfterDays + BEYOND_CLOSED_DAYS) return 'late';
  return today < lateFrom(dueOn) ? 'due' : 'late';
}

/** The day from which a control planned for `dueOn` is late: three days after it, on an open day. */
export function lateFrom(dueOn: LocalDate): LocalDate {
  return firstOpenDay(addDays(dueOn, NEXT_CONTROL_RULES.lateAfterDays));
}

/** An INR beside a planned control. */
export type PerhapsAnswer = {
  readonly dueOn: LocalDate;
  readonly sampledOn: LocalDate;
  /**
   * `basis`: the control was set after this very INR. `known`: it was written before the control was set, so whoever set
   * it may have looked at it. `no`: it came later.
   */
  readonly knownThen: 'basis' | 'known' | 'no';
};

/**
 * Whether an INR answers a planned control: sampled on its day or after it, or up to three days before; but never the one
 * after which it was set. The control of the day after an overdose is not answered by the overdose.
 */
export function answersControl({ dueOn, sampledOn, knownThen }: PerhapsAnswer): boolean {
  if (knownThen === 'basis') return false;
  if (sampledOn >= dueOn) return true;
  return knownThen === 'no' && daysBetween(sampledOn, dueOn) <= NEXT_CONTROL_RULES.earlyByDays;
}

/**
 * Whether somebody has to set the next control: none is planned, or the INR of the one that is has arrived and no later
 * one was set. Such a patient is late on no list, and would stay so for ever.
 */
export function isControlToBeSet(control: {
  readonly dueOn: LocalDate | undefined;
  readonly answered: 'yes' | 'no';
}): boolean {
  return control.dueOn === undefined || control.answered === 'yes';
}

/** Whole days past the planned day; negative while it is still to come. */
export function daysPastDue({ dueOn, today }: Pick<NextControl, 'dueOn' | 'today'>): number {
  return daysBetween(dueOn, today);
}

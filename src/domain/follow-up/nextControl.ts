import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { firstOpenDay } from './frenchHolidays.ts';

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
  version: 2,
  source: 'proposed default',
  lateAfterDays: 3,
  earlyByDays: 3,
} as const;

export type NextControl = {
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
  /** Sampling day of the latest INR; absent when there is none. */
  readonly lastInrDay?: LocalDate;
};

export type NextControlState = 'upcoming' | 'due' | 'late' | 'done';

/**
 * Where the planned control of a patient stands today.
 *
 * @returns  'done' once an INR was sampled on the planned day, after it, or up to three days before; else 'upcoming'
 *           before the day, 'due' from the day on, 'late' from `lateFrom` on.
 */
export function nextControlState({ dueOn, today, lastInrDay }: NextControl): NextControlState {
  const { earlyByDays } = NEXT_CONTROL_RULES;
  if (lastInrDay !== undefined && daysBetween(lastInrDay, dueOn) <= earlyByDays) return 'done';
  if (today < dueOn) return 'upcoming';
  return today < lateFrom(dueOn) ? 'due' : 'late';
}

/** The day from which a control planned for `dueOn` is late: three days after it, on an open day. */
export function lateFrom(dueOn: LocalDate): LocalDate {
  return firstOpenDay(addDays(dueOn, NEXT_CONTROL_RULES.lateAfterDays));
}

/** Whether a result should arrive: the planned day has come and no INR answers it yet. */
export function isResultExpected(control: NextControl): boolean {
  const state = nextControlState(control);
  return state === 'due' || state === 'late';
}

/** A control that may not be planned yet. */
export type PerhapsPlanned = Omit<NextControl, 'dueOn'> & { readonly dueOn: LocalDate | undefined };

/**
 * Whether somebody has to set the next control: none is planned, or the INR of the one that is has arrived and no later
 * one was set. Such a patient is late on no list, and would stay so for ever.
 */
export function isControlToBeSet({ dueOn, ...rest }: PerhapsPlanned): boolean {
  return dueOn === undefined || nextControlState({ dueOn, ...rest }) === 'done';
}

/** Whole days past the planned day; negative while it is still to come. */
export function daysPastDue({ dueOn, today }: Pick<NextControl, 'dueOn' | 'today'>): number {
  return daysBetween(dueOn, today);
}

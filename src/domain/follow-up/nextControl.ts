import { daysBetween, type LocalDate } from '#domain/localDate.ts';

/**
 * When a control counts as late, and how early a result may come and still answer it.
 *
 * Source: « date prévue + 3 jours » of the clinical reference, section 7; the early days are a proposed default.
 */
export const NEXT_CONTROL_RULES = {
  version: 1,
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
 *           before the day, 'due' from the day on, 'late' from three days after it.
 */
export function nextControlState({ dueOn, today, lastInrDay }: NextControl): NextControlState {
  const { lateAfterDays, earlyByDays } = NEXT_CONTROL_RULES;
  if (lastInrDay !== undefined && daysBetween(lastInrDay, dueOn) <= earlyByDays) return 'done';
  const daysPast = daysBetween(dueOn, today);
  if (daysPast < 0) return 'upcoming';
  return daysPast < lateAfterDays ? 'due' : 'late';
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

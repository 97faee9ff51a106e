import { matchesSearch, queryTokens } from '#domain/identity/searchKey.ts';
import type { PatientSummary } from '#store/store.ts';

/** As many lines as a nurse reads before she types one more letter; drawing more costs keystrokes. */
export const MOST_SHOWN = 50;

export type FoundPatients = {
  readonly shown: readonly PatientSummary[];
  /** Found as well, and not drawn. */
  readonly others: number;
};

/**
 * The patients a nurse may mean by what she has typed so far.
 *
 * @param patients  by name, as the directory keeps them
 * @param typed     names in any order, or a birth date; nothing yet typed means everybody
 * @returns         the followed patients first, in the order given, then those who are followed no more
 */
export function findPatients(patients: readonly PatientSummary[], typed: string): FoundPatients {
  const tokens = queryTokens(typed);
  const followed: PatientSummary[] = [];
  const past: PatientSummary[] = [];
  for (const patient of patients) {
    if (matchesSearch(tokens, patient.searchKey)) (isFollowed(patient) ? followed : past).push(patient);
  }
  const shown = [...followed.slice(0, MOST_SHOWN), ...past].slice(0, MOST_SHOWN);
  return { shown, others: followed.length + past.length - shown.length };
}

/** Statuses that end or suspend the follow-up. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set([
  'suspended',
  'switchedToDoac',
  'transferred',
  'stopped',
  'deceased',
]);

/**
 * Whether the clinic watches over this patient: for searching and for every worklist.
 *
 * Only a status that is known to end the follow-up does. One that nobody has said, that a newer app has written, that
 * people disagree on, or beside which rows could not be read, leaves him somebody's patient: never hidden.
 */
export function isFollowed(patient: Pick<PatientSummary, 'status' | 'disputed' | 'unreadable'>): boolean {
  const { status, disputed, unreadable } = patient;
  const isSaid = status !== undefined && NOT_FOLLOWED.has(status);
  return !isSaid || unreadable > 0 || disputed.includes('followUpStatus');
}

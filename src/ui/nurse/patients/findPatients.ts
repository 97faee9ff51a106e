import { searchMatcher } from '#domain/identity/searchKey.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** As many lines as a nurse reads before she types one more letter; drawing more costs keystrokes. */
export const MOST_SHOWN = 25;

export type FoundPatients = {
  readonly shown: readonly PatientSummary[];
  /** Found as well, and not drawn. */
  readonly others: number;
};

/**
 * Finds, among a directory's patients, those a nurse may mean by what she has typed so far: names in any order, or a birth
 * date; nothing typed yet means everybody.
 *
 * One finder lives as long as its list: a word that goes on from the word before is looked for among what that one found.
 *
 * @param patients  by name, as the directory keeps them
 * @returns         the followed patients first, in the order given, then those who are followed no more
 */
export function finderAmong(patients: readonly PatientSummary[]): (typed: string) => FoundPatients {
  let last = { typed: '', found: patients };
  return (typed) => {
    const within = goesOnFrom(last.typed, typed) ? last.found : patients;
    const isSought = searchMatcher(typed);
    last = { typed, found: within.filter((patient) => isSought(patient.searchKey)) };
    return firstOf(last.found);
  };
}

/** Of a date this cannot be said: "1/2" seeks the months 2 and 20, "1/2/" only the second month. */
function goesOnFrom(before: string, typed: string): boolean {
  return typed.startsWith(before) && !/\d/.test(typed);
}

/** A letter finds thousands of which a few are drawn. */
function firstOf(found: readonly PatientSummary[]): FoundPatients {
  const followed: PatientSummary[] = [];
  const past: PatientSummary[] = [];
  for (const patient of found) {
    (isFollowed(patient) ? followed : past).push(patient);
    if (followed.length === MOST_SHOWN) break;
  }
  const shown = [...followed, ...past].slice(0, MOST_SHOWN);
  return { shown, others: found.length - shown.length };
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

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

/** A patient whose status nobody has said is still somebody's patient: never hidden among the past ones. */
export function isFollowed({ status }: Pick<PatientSummary, 'status'>): boolean {
  return status === undefined || status === 'active';
}

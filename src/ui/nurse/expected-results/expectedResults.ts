import { daysPastDue, isControlToBeSet, type NextControl, nextControlState } from '#domain/follow-up/nextControl.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';

export const EXPECTED_FILTERS = ['all', 'late', 'today', 'week'] as const;
export type ExpectedFilter = (typeof EXPECTED_FILTERS)[number];

/** A patient whose next INR is awaited. `daysPast` is negative while the day is still to come. */
export type ExpectedResult = {
  readonly patient: PatientSummary;
  readonly dueOn: LocalDate;
  readonly state: 'late' | 'due' | 'upcoming';
  readonly daysPast: number;
};

export type ExpectedResults = {
  readonly results: readonly ExpectedResult[];
  /** Followed patients whose next control somebody has to set, by name: they would be late on no list. */
  readonly withoutControl: readonly PatientSummary[];
};

/** Days ahead that « cette semaine » looks. */
const WEEK = 7;

/**
 * The INRs that should arrive, latest first.
 *
 * @param patients  the directory
 * @param today     lateness changes at midnight, so it is computed on reading
 */
export function expectedResults(patients: readonly PatientSummary[], today: LocalDate): ExpectedResults {
  const results: ExpectedResult[] = [];
  const withoutControl: PatientSummary[] = [];
  for (const patient of patients) {
    if (!isFollowed(patient)) continue;
    const { nextControl: dueOn, control } = patient;
    const { answered } = control;
    if (dueOn === undefined || isControlToBeSet({ dueOn, answered })) withoutControl.push(patient);
    else results.push(...expectedOf(patient, { dueOn, today, answered }));
  }
  return { results: results.sort(mostLateFirst), withoutControl };
}

/** Those that a filter keeps. What is late is also due: « aujourd'hui » is the day itself. */
export function filterExpected(
  results: readonly ExpectedResult[],
  filter: ExpectedFilter,
  today: LocalDate,
): readonly ExpectedResult[] {
  switch (filter) {
    case 'all':
      return results.filter((result) => result.state !== 'upcoming');
    case 'late':
      return results.filter((result) => result.state === 'late');
    case 'today':
      return results.filter((result) => result.dueOn === today);
    case 'week':
      return results.filter((result) => {
        const ahead = daysBetween(today, result.dueOn);
        return ahead >= 0 && ahead < WEEK;
      });
  }
}

function expectedOf(patient: PatientSummary, control: NextControl): readonly ExpectedResult[] {
  const state = nextControlState(control);
  const { dueOn } = control;
  return state === 'done' ? [] : [{ patient, dueOn, state, daysPast: daysPastDue(control) }];
}

// The directory is by name, and sorting is stable: patients of one day stay in the order of their names.
function mostLateFirst(a: ExpectedResult, b: ExpectedResult): number {
  return b.daysPast - a.daysPast;
}

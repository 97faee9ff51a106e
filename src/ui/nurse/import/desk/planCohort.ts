import { type FilePatient, filePatients } from '#domain/cohort-import/filePatients.ts';
import { type ImportCounts, NO_COUNTS } from '#domain/cohort-import/importCounts.ts';
import type { ImportProblem } from '#domain/cohort-import/importProblem.ts';
import { indexedDirectory, type Matching, matchPatient } from '#domain/cohort-import/matchPatient.ts';
import {
  addsSomething,
  type KnownFile,
  NOTHING_KNOWN,
  type PatientPlan,
  type PlannedPatient,
  planPatient,
} from '#domain/cohort-import/planPatient.ts';
import { importedPatientId } from '#facts/importedPatientId.ts';
import type { DoubtfulPatient, PlanOrder } from './deskMessages.ts';
import type { ReadRows } from './readRows.ts';

/** Files asked of the page at once: opening them is what it may not do long. */
const KNOWN_AT_ONCE = 16;

export type CohortPlan = {
  readonly counts: ImportCounts;
  readonly planned: readonly PlannedPatient[];
  readonly problems: readonly ImportProblem[];
  readonly doubtful: readonly DoubtfulPatient[];
};

export type PlanWatch = {
  readonly knownFiles: (patientIds: readonly string[]) => Promise<ReadonlyMap<string, KnownFile>>;
  readonly progress: (done: number, total: number) => void;
};

type Matched = { readonly patient: FilePatient; readonly matching: Matching };

/** The dry run: what bringing the file in would write, and everything that it would not. Nothing is written. */
export async function planCohort(read: ReadRows, order: PlanOrder, watch: PlanWatch): Promise<CohortPlan> {
  const { settings, site } = order;
  const { patients, problems, doubtfulInrs } = filePatients(read.rows, settings);
  const directory = indexedDirectory(order.directory);
  const idOf = (key: string) => importedPatientId(site, key);
  const matched = patients.map((patient): Matched => {
    const decision = settings.decisions[patient.key];
    return { patient, matching: matchPatient(patient, { directory, idOf, decision }) };
  });
  const plans: PatientPlan[] = [];
  for (let at = 0; at < matched.length; at += KNOWN_AT_ONCE) {
    const some = matched.slice(at, at + KNOWN_AT_ONCE);
    const known = await watch.knownFiles(
      some.flatMap(({ matching }) => (matching.kind === 'known' ? matching.patientId : [])),
    );
    plans.push(
      ...some.flatMap(({ patient, matching }) =>
        matching.kind === 'doubtful' ? [] : planOf(patient, matching, known),
      ),
    );
    watch.progress(Math.min(at + KNOWN_AT_ONCE, matched.length), matched.length);
  }
  const doubtful = matched.flatMap(doubtOf);
  const file = {
    read,
    doubtful,
    doubtfulInrs,
    twoIdentities: new Set(problems.filter(({ kind }) => kind === 'two-identities').map(({ cell }) => cell)).size,
  };
  return {
    counts: countsOf(plans, file),
    planned: plans.map(({ planned }) => planned).filter(addsSomething),
    problems: [...read.problems, ...problems, ...doubtful.map(problemOf), ...plans.flatMap((plan) => plan.problems)],
    doubtful,
  };

  function planOf(
    patient: FilePatient,
    matching: Exclude<Matching, { readonly kind: 'doubtful' }>,
    known: ReadonlyMap<string, KnownFile>,
  ) {
    return [planPatient(patient, { matching, known: known.get(matching.patientId) ?? NOTHING_KNOWN, settings })];
  }
}

function doubtOf({ patient, matching }: Matched): readonly DoubtfulPatient[] {
  if (matching.kind !== 'doubtful') return [];
  const { key, line, label, inrs } = patient;
  return [{ key, line, label, why: matching.why, inrs: inrs.length, like: matching.like }];
}

function problemOf({ line, label, why, like }: DoubtfulPatient): ImportProblem {
  const others = like.map(({ birthName, firstName }) => `${birthName} ${firstName}`).join(', ');
  return { line, cell: `${label} / ${others}`, kind: why, consequence: 'doubt' };
}

type CountedFile = {
  readonly read: ReadRows;
  readonly doubtful: readonly DoubtfulPatient[];
  readonly doubtfulInrs: number;
  readonly twoIdentities: number;
};

function countsOf(
  plans: readonly PatientPlan[],
  { read, doubtful, doubtfulInrs, twoIdentities }: CountedFile,
): ImportCounts {
  const standing = (plan: PatientPlan) =>
    plan.planned.standing === 'new' ? 'fresh' : addsSomething(plan.planned) ? 'completed' : 'alreadyHere';
  const counts = { ...NO_COUNTS, patients: { ...NO_COUNTS.patients }, inrs: { ...NO_COUNTS.inrs } };
  let rangesToConfirm = 0;
  let withoutIdentity = 0;
  for (const plan of plans) {
    counts.patients[standing(plan)] += 1;
    counts.inrs.fresh += plan.planned.inrs.length;
    counts.inrs.alreadyHere += plan.inrs.alreadyHere;
    counts.inrs.repeated += plan.inrs.repeated;
    counts.inrs.doubtful += plan.inrs.doubtful;
    rangesToConfirm += Number(plan.planned.course?.rangeStatus === 'toBeConfirmed');
    withoutIdentity += Number(plan.planned.provisional !== undefined);
  }
  counts.inrs.doubtful += doubtfulInrs + doubtful.reduce((sum, { inrs }) => sum + inrs, 0);
  counts.inrs.unusable = read.unusableInrs;
  counts.patients.doubtful = doubtful.length + twoIdentities;
  return { ...counts, rows: read.count, rangesToConfirm, withoutIdentity };
}

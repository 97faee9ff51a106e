import { isSameRange, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { FilePatient, ListedInr } from './filePatients.ts';
import type { ImportProblem } from './importProblem.ts';
import type { ImportSettings } from './importSettings.ts';
import type { Matching } from './matchPatient.ts';
import type { FileTraits } from './readTraits.ts';
import { type KnownInr, type SortedInrs, sortInrs } from './sortInrs.ts';

/** What the tablet has of a patient whom the file names too. Nothing of it is ever overwritten. */
export type KnownFile = {
  readonly has: {
    readonly identity: boolean;
    readonly course: boolean;
    readonly status: boolean;
    readonly contact: boolean;
    readonly place: boolean;
    readonly name: boolean;
  };
  readonly range: TherapeuticRange | undefined;
  readonly inrs: readonly KnownInr[];
  /** Texts of his notes: a word kept once is not kept again. */
  readonly notes: readonly string[];
};

export const NOTHING_KNOWN: KnownFile = {
  has: { identity: false, course: false, status: false, contact: false, place: false, name: false },
  range: undefined,
  inrs: [],
  notes: [],
};

export type PlannedCourse = {
  readonly validFrom: LocalDate;
  readonly range: TherapeuticRange;
  readonly rangeStatus: 'confirmed' | 'toBeConfirmed';
  readonly indication: string;
  readonly molecule: string;
  readonly avkStart: LocalDate | undefined;
};

/** What the file adds to one patient. */
export type PlannedPatient = {
  readonly patientId: string;
  readonly label: string;
  readonly standing: 'new' | 'known';
  readonly identity: FileTraits | undefined;
  readonly provisional: { readonly reference: string; readonly source: string } | undefined;
  readonly place: 'follows' | 'alreadySaid';
  readonly statusFrom: LocalDate | undefined;
  readonly course: PlannedCourse | undefined;
  readonly telephone: string | undefined;
  readonly words: readonly string[];
  readonly inrs: readonly ListedInr[];
};

export type PatientPlan = {
  readonly planned: PlannedPatient;
  readonly inrs: Pick<SortedInrs, 'alreadyHere' | 'repeated'> & { readonly doubtful: number };
  readonly problems: readonly ImportProblem[];
};

/** What bringing in a patient would write, beside what the tablet already has of him. */
export function planPatient(
  patient: FilePatient,
  {
    matching,
    known,
    settings,
  }: {
    readonly matching: Exclude<Matching, { readonly kind: 'doubtful' }>;
    readonly known: KnownFile;
    readonly settings: ImportSettings;
  },
): PatientPlan {
  const { has } = known;
  const sorted = sortInrs(patient.inrs, known.inrs);
  const isSettledLater = settings.contradictions === 'toSettle';
  const inrs = isSettledLater ? [...sorted.fresh, ...sorted.doubtful] : sorted.fresh;
  const course = has.course ? undefined : plannedCourse(patient, settings);
  const isNamed = has.identity || patient.traits !== undefined;
  const words = [...patient.words, ...(course === undefined && !has.course ? courseWords(patient) : [])];
  const planned: PlannedPatient = {
    patientId: matching.patientId,
    label: patient.label,
    standing: matching.kind,
    identity: has.identity ? undefined : patient.traits,
    provisional:
      isNamed || has.name || patient.reference === undefined
        ? undefined
        : { reference: patient.reference, source: settings.source },
    place: has.place ? 'alreadySaid' : 'follows',
    statusFrom: has.status ? undefined : (firstDay(patient) ?? settings.today),
    course,
    telephone: has.contact ? undefined : patient.telephone,
    words: words.filter((word) => !known.notes.some((note) => note.includes(word))),
    inrs,
  };
  const doubts = sorted.problems.map((problem) =>
    isSettledLater ? { ...problem, consequence: 'notice' as const } : problem,
  );
  return {
    planned,
    inrs: {
      alreadyHere: sorted.alreadyHere,
      repeated: sorted.repeated,
      doubtful: isSettledLater ? 0 : sorted.doubtful.length,
    },
    problems: [...doubts, ...courseNotices(patient, { known, course })],
  };
}

/** Whether the tablet would hold anything more. */
export function addsSomething(planned: PlannedPatient): boolean {
  const { identity, provisional, place, statusFrom, course, telephone, words, inrs } = planned;
  const said = [identity, provisional, statusFrom, course, telephone].some((part) => part !== undefined);
  return said || place === 'follows' || words.length > 0 || inrs.length > 0;
}

/** The file's own range, or the one laid on everybody: only the former was chosen for this patient. */
function plannedCourse(patient: FilePatient, settings: ImportSettings): PlannedCourse | undefined {
  const { range: own, rangeIs, indication, molecule, avkStart } = patient.course;
  const range = own ?? settings.rangeForAll;
  if (range === undefined) return undefined;
  return {
    validFrom: avkStart ?? firstDay(patient) ?? settings.today,
    range: { low: range.low, high: range.high },
    rangeStatus: rangeIs === 'own' ? 'confirmed' : 'toBeConfirmed',
    indication: indication ?? 'unknown',
    molecule: molecule ?? 'unknown',
    avkStart,
  };
}

/** Without a range there is no course to hold indication and molecule: they are kept in words. */
function courseWords({ course: { indication, molecule, avkStart } }: FilePatient): readonly string[] {
  return [indication, molecule, avkStart].flatMap((word) => word ?? []);
}

function courseNotices(
  patient: FilePatient,
  { known, course }: { readonly known: KnownFile; readonly course: PlannedCourse | undefined },
): readonly ImportProblem[] {
  const { line, label, course: own } = patient;
  const about = { line, cell: label, consequence: 'notice' } as const;
  const differs = known.range !== undefined && own.range !== undefined && !isSameRange(known.range, own.range);
  if (differs) return [{ ...about, kind: 'range-differs-from-tablet' }];
  const isLost = course === undefined && !known.has.course && courseWords(patient).length > 0;
  return isLost ? [{ ...about, kind: 'course-without-range' }] : [];
}

function firstDay({ inrs }: FilePatient): LocalDate | undefined {
  return inrs.map(({ date }) => date).toSorted()[0];
}

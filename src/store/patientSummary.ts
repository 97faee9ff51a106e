import type { CriticalVerdict } from '#domain/critical-inr/judgeInr.ts';
import type { ComplexityStatus, WarningCode } from '#domain/complexity/complexity.ts';
import type { PriorityClass } from '#domain/complexity/priority.ts';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ControlOf } from '#facts/controlOf.ts';
import type { OngoingInterruption } from '#facts/ongoingInterruption.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';

export type SummaryRange = { readonly low: string; readonly high: string };

/** One INR, with the range that held on its own day. */
export type SummaryInr = {
  readonly date: LocalDate;
  readonly comparator: '=' | '>' | '<';
  readonly value: string;
  /** Absent when nobody had set a range for that day. */
  readonly range?: SummaryRange;
  /** `yes`: people disagree on the range of that day, and `range` is only one of theirs. */
  readonly rangeDisputed: 'yes' | 'no';
};

/** One result that waits to be closed, as a list shows and sorts it. */
export type SummaryOpenResult = Pick<ResultToClose, 'chain' | 'date' | 'state' | 'owner' | 'deadline'> &
  Pick<CriticalVerdict, 'tier' | 'reasons' | 'judgedBy' | 'rules'> & {
    /** As shown; while people disagree on it, only one of their values. */
    readonly comparator: '=' | '>' | '<';
    readonly value: string;
    readonly disputed: 'yes' | 'no';
  };

/** Another identity under which one person was written. */
export type OtherName = Pick<PatientSummary, 'birthName' | 'firstName' | 'usedName' | 'usedFirstName'> & {
  readonly birthDate: LocalDate;
};

/** Whether a patient is complex, as a list shows it. */
export type SummaryComplexity = {
  readonly status: ComplexityStatus;
  /** Rules that make him complex. */
  readonly fired: readonly RuleCode[];
  /** Of these, the ones nobody has seen to: what the worklist holds. */
  readonly open: readonly RuleCode[];
  readonly warnings: readonly WarningCode[];
  /** Rules that cannot answer. */
  readonly unknown: readonly RuleCode[];
  readonly priority: PriorityClass;
  readonly ruleSetVersion: number;
  /** The next day on which it may change though nobody writes anything; absent when none is known. */
  readonly changesOn?: LocalDate;
  /** Complex since this day of the current month; absent when he already was at the end of the last one. */
  readonly since?: LocalDate;
};

/** One line of the directory: derived from facts, never the source of anything. */
export type PatientSummary = {
  readonly patientId: string;
  readonly birthName: string;
  readonly firstName: string;
  readonly usedName: string | undefined;
  readonly usedFirstName: string | undefined;
  readonly birthDate: { readonly date: LocalDate; readonly precision: string } | undefined;
  readonly sex: string | undefined;
  /** To find a patient who is being typed a second time; never shown. */
  readonly matricule: string | undefined;
  /** Other patients whose files were joined to this one: one person, one line. Absent when there is none. */
  readonly joined?: readonly string[];
  /** Patients whom somebody has said to be another person. Absent when there is none. */
  readonly parted?: readonly string[];
  /** What the joined files call the person besides. Absent when there is none. */
  readonly otherNames?: readonly OtherName[];
  /** What searching compares with. */
  readonly searchKey: string;
  /** `active` as soon as anybody says so: a patient in dispute is followed until it is settled. */
  readonly status: string | undefined;
  readonly molecule: string | undefined;
  readonly indication: string | undefined;
  readonly range: SummaryRange | undefined;
  /** `yes`: people disagree, and `range` is only one of their ranges: « cible à vérifier ». */
  readonly rangeDisputed: 'yes' | 'no';
  /** Said by anybody's course today: chosen for a whole list and for no one, so used by no rule. Absent otherwise. */
  readonly rangeStatus?: 'toBeConfirmed';
  /** « Dossier 123 »: what a patient without an identity goes by. Absent once somebody wrote who he is. */
  readonly provisionalReference?: string;
  /** The last INR as it is shown. */
  readonly lastInr: SummaryInr | undefined;
  readonly lastInrDisputed: 'yes' | 'no';
  /** What alerts take: the last INR, or, while people disagree on it, the value farthest out of range. */
  readonly worstInr: SummaryInr | undefined;
  /** The earliest, while people disagree. */
  readonly nextControl: LocalDate | undefined;
  /** Whether it is answered, what tells of a result that is not here, and the calls since the last INR. */
  readonly control: Pick<ControlOf, 'answered' | 'trace' | 'attempts'>;
  /** AVK stopped on `asOf`: no dose of today may be told. */
  readonly interruption: OngoingInterruption | undefined;
  /** Doses that nobody has decided: how many, and the UTC instant at which the first was written. */
  readonly doseToValidate: { readonly count: number; readonly since: string } | undefined;
  /** INRs that the doses in force could not take into account: « données arrivées depuis ». */
  readonly doseNews: number;
  /** Over the twelve months to `asOf`, by the clinic's convention. */
  readonly ttr:
    | { readonly kind: 'measured'; readonly percent: number; readonly provisional: boolean }
    | { readonly kind: 'span'; readonly lowest: number; readonly highest: number }
    | { readonly kind: 'unmeasurable' };
  readonly complexity: SummaryComplexity;
  /** Kinds on which two people disagree. */
  readonly disputed: readonly string[];
  /** Results of which nobody named has been told yet, the most pressing first. */
  readonly openResults: readonly SummaryOpenResult[];
  readonly waiting: number;
  /** Facts about him that the region keeps apart: counted nowhere else in this line. */
  readonly apart: number;
  /** Rows of his that could not be read: this line may lack something. */
  readonly unreadable: number;
  /** The civil day on which this line was computed. */
  readonly asOf: LocalDate;
};

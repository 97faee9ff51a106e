import type { ImportCounts } from '#domain/cohort-import/importCounts.ts';
import type { ImportConsequence, ImportProblem, ImportProblemKind } from '#domain/cohort-import/importProblem.ts';
import type { ImportSettings } from '#domain/cohort-import/importSettings.ts';
import type { RecognisedFormat } from '#domain/cohort-import/dateFormat.ts';
import type { ProposedRole } from '#domain/cohort-import/columnRole.ts';
import type { Separator } from '#domain/cohort-import/separatorOf.ts';
import type { TabletPatient } from '#domain/cohort-import/matchPatient.ts';
import type { KnownFile } from '#domain/cohort-import/planPatient.ts';
import type { Intent } from '#facts/composeGroup.ts';

/** Why a file is not read at all. */
export type FileRefusal =
  | { readonly why: 'empty' | 'workbook' | 'oldWorkbook' | 'pdf' | 'binary' | 'noTable' | 'unreadable' }
  | { readonly why: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** A quote that nobody closes swallows the rest of the file. */
  | { readonly why: 'openQuote'; readonly line: number };

export type FileColumn = {
  readonly header: string;
  /** The first cells that hold something. */
  readonly samples: readonly string[];
  readonly dates: RecognisedFormat;
  readonly proposed: ProposedRole | undefined;
};

/** A file as it was recognised, before anybody has said anything of it. */
export type RecognisedFile = {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';
  /** Lines in another encoding, with how they read. */
  readonly oddLines: readonly { readonly line: number; readonly text: string }[];
  readonly oddLineCount: number;
  readonly separator: Separator;
  readonly header: 'header' | 'noHeader' | 'unclear';
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  readonly decimals: 'comma' | 'point' | 'both' | 'none';
};

/** Problems of one kind, with enough of them to recognise what is meant. */
export type ProblemGroup = {
  readonly kind: ImportProblemKind;
  readonly consequence: ImportConsequence;
  readonly count: number;
  readonly first: readonly ImportProblem[];
};

/** A patient of the file of whom somebody has to say who he is. */
export type DoubtfulPatient = {
  readonly key: string;
  readonly line: number;
  readonly label: string;
  readonly why: 'several-matches' | 'resembles';
  readonly inrs: number;
  readonly like: readonly TabletPatient[];
};

export type PlanView = {
  readonly counts: ImportCounts;
  readonly problems: readonly ProblemGroup[];
  readonly doubtful: readonly DoubtfulPatient[];
  /** Actions that bringing it in would take. */
  readonly actions: number;
};

export type PlanOrder = {
  readonly settings: ImportSettings;
  readonly header: 'header' | 'noHeader';
  readonly directory: readonly TabletPatient[];
  readonly site: string;
};

/** What the page asks of the desk. Each question has one answer, under its own number. */
export type Question =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'header'; readonly header: 'header' | 'noHeader' }
  | { readonly kind: 'plan'; readonly order: PlanOrder }
  | { readonly kind: 'actions'; readonly from: number; readonly count: number }
  | { readonly kind: 'problems' };

export type Answer =
  | { readonly kind: 'recognised'; readonly file: RecognisedFile }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'planned'; readonly plan: PlanView }
  | { readonly kind: 'actions'; readonly actions: readonly (readonly Intent[])[] }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

export type ToDesk =
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | { readonly kind: 'known'; readonly number: number; readonly files: readonly (readonly [string, KnownFile])[] };

export type FromDesk =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly number: number; readonly why: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The desk has no store: the page opens these files for it. */
  | { readonly kind: 'need'; readonly number: number; readonly patientIds: readonly string[] };

import type { CriticalInrRules } from '#domain/critical-inr/criticalInrRules.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';
import type { PlaceRules } from '#facts/complexityRules.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { ScopePage, ScopePosition } from '#protocol/pull.ts';
import type { Verdict, WireGroup } from '#protocol/push.ts';
import type { Account } from '#protocol/session.ts';
import type { PatientSummary } from './patientSummary.ts';

/** What stands between a person and the facts before anything is unlocked. */
export type Tablet = {
  condition(): Promise<TabletCondition>;
  /**
   * Makes this browser a tablet: device id and signing key, data key wrapped by the passphrase, sentinel.
   *
   * @param user  who was just signed in at the region, and the region's own name
   */
  enrol(user: TabletUser, passphrase: string): Promise<Enrolling>;
  unlock(passphrase: string): Promise<Unlocking>;
};

export type TabletUser = {
  readonly account: Account;
  readonly region: { readonly id: string; readonly name: string; readonly demonstration: boolean };
};

export type TabletCondition =
  /** Nothing was ever kept here. */
  | { readonly kind: 'new' }
  | { readonly kind: 'locked'; readonly user: TabletUser; readonly retryInMs: number }
  /** A sentinel says that a tablet was enrolled here and its database is gone: never taken for "no patients". */
  | { readonly kind: 'storageLost'; readonly lastUser: string | undefined }
  /** What the tablet is opened with cannot be read; what it keeps is still there, and nothing may be made over it. */
  | { readonly kind: 'damaged'; readonly what: string }
  /** A newer build of the app has already written here. */
  | { readonly kind: 'staleApp' }
  /** The browser keeps nothing (private window, storage refused): clinical entry is refused. */
  | { readonly kind: 'noStorage'; readonly why: string };

export type Enrolling =
  | { readonly kind: 'enrolled'; readonly store: Store }
  | { readonly kind: 'weakPassphrase'; readonly why: 'tooFewWords' | 'tooShort' | 'tooCommon' }
  | { readonly kind: 'failed'; readonly why: NotSaved };

export type Unlocking =
  | { readonly kind: 'unlocked'; readonly store: Store }
  /** The next attempt is answered after `retryInMs`. Nothing is ever wiped. */
  | { readonly kind: 'wrongPassphrase'; readonly retryInMs: number }
  | { readonly kind: 'tooSoon'; readonly retryInMs: number }
  | { readonly kind: 'damaged'; readonly what: string };

/** All that the rest of the tablet may do with what is stored on it, once unlocked. */
export type Store = {
  readonly user: TabletUser;
  readonly device: string;

  /** The way in from this tablet: one action, one group, one `strict` transaction. Resolves after it completed. */
  save(intents: readonly Intent[]): Promise<Saving>;

  /** An id for a patient whose file is about to be begun: drawn, and saying nothing of when or where. */
  newPatientId(): string;

  /**
   * Many actions in a row, each a group as `save` writes one. What is written stays written, whatever comes after: the
   * answer says how many, counted from the first, are in.
   */
  saveGroups(actions: readonly (readonly Intent[])[], watch: SavingWatch): Promise<SavingGroups>;

  /** Every patient at hand, one line each, in memory since unlocking. Replaced, never changed, when something moves. */
  directory(): Directory;
  patient(patientId: string): Promise<OpenedPatient>;
  /** The facts of a person as they are kept, byte for byte, of each of her files. */
  writtenFacts(patientId: string): Promise<readonly KeptFile[]>;
  /** Places and people of care, for the names behind authors and sites. */
  places(): Promise<Places>;
  outbox(): Promise<Outbox>;
  health(): Promise<StorageHealth>;

  /** Called after any change, with what it touched; also for changes made in another tab. */
  subscribe(listener: (change: StoreChange) => void): () => void;

  /** Half-typed forms, encrypted like everything else. */
  readonly drafts: {
    keep(key: string, draft: unknown): Promise<void>;
    read(key: string): Promise<unknown>;
    drop(key: string): Promise<void>;
  };

  /** Drops the data key and everything decrypted, in every tab. Afterwards every call fails with `LockedError`. */
  lock(): void;
  readonly locked: boolean;

  readonly sync: SyncStore;
};

export type NotSaved = 'diskFull' | 'connectionLost' | 'staleApp' | 'locked' | 'unknown';

/** `outdated`: a fact already here supersedes what the screen had shown, so the person has to look again. */
export type ActionNotSaved = NotSaved | 'outdated';

export type Saving =
  | { readonly kind: 'saved'; readonly facts: readonly WrittenFact[] }
  /** « NON ENREGISTRÉ »: nothing of the action was kept. */
  | { readonly kind: 'notSaved'; readonly why: ActionNotSaved };

export type SavingWatch = {
  /** How many actions are in, after each transaction. */
  readonly saved: (actions: number) => void;
  /** Heeded between two transactions. */
  readonly signal: AbortSignal;
};

export type SavingGroups =
  | { readonly kind: 'saved' }
  | { readonly kind: 'cancelled'; readonly saved: number }
  /** As many groups wait as the tablet may announce: the rest has its turn once these have been sent. */
  | { readonly kind: 'outboxFull'; readonly saved: number }
  | { readonly kind: 'notSaved'; readonly saved: number; readonly why: ActionNotSaved };

/**
 * A tablet announces its waiting groups at each contact, which is what proves when they were written, and it may announce
 * 5 000: long lists stop short of it, so that a day's work still has its place.
 */
export const MOST_WAITING_GROUPS = 4_500;

/** Where one fact stands on its way: here only, or named by the region in an answer, or kept apart by it. */
export type FactState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'held'; readonly why: string }
  | { readonly kind: 'refused'; readonly code: string; readonly path: string };

export type OpenedPatient = {
  readonly file: PatientFile;
  /** State of each fact that is not plainly `sent`, by fact id. Refused and held facts are not in `file`. */
  readonly states: ReadonlyMap<string, FactState>;
  /** Facts kept apart: shown to their author, never counted. */
  readonly apart: readonly { readonly fact: ClinicFact; readonly state: FactState }[];
  /** Rows of this patient that could not be decrypted or read: said, never hidden. */
  readonly unreadable: number;
};

/** One file as it is kept: what this app cannot read of it included. */
export type KeptFile = {
  readonly patientId: string;
  /** By id, the order of writing. */
  readonly facts: readonly { readonly id: string; readonly bytes: string; readonly state: FactState }[];
  /** Rows that could not be decrypted: their facts are missing here. */
  readonly unreadable: number;
};

export type Directory = {
  /** By birth name, then first name. */
  readonly patients: readonly PatientSummary[];
  /** Pages that are still being read or rebuilt; undefined when complete. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** Pages that could not be read and were set aside to be rebuilt. */
  readonly unreadable: number;
};

/** The directory of places and people of care, as it is on this tablet: searched without network. */
export type Places = {
  /** By account: who works at a place and writes here. */
  readonly people: ReadonlyMap<
    string,
    { readonly name: string; readonly role: string; readonly site?: string | undefined }
  >;
  readonly sites: ReadonlyMap<string, PlaceOfCare>;
  /** Whoever takes care of patients, with or without an account. */
  readonly professionals: ReadonlyMap<string, Carer>;
  /** By which rules the user's place calls a patient complex. */
  readonly complexPatient: PlaceRules;
  /** By which thresholds it calls an INR critical. */
  readonly criticalInr: CriticalInrRules;
};

export type PlaceOfCare = {
  readonly name: string;
  readonly town: string;
  readonly telephone: string | undefined;
  /** Unknown of the user's own place until the region has told. */
  readonly type?: string | undefined;
  readonly finess?: string | undefined;
};

export type Carer = {
  readonly name: string;
  readonly profession: string;
  readonly rpps: string | undefined;
  /** Where he works. */
  readonly site: string | undefined;
  readonly telephone: string | undefined;
};

export type Outbox = {
  readonly waiting: number;
  /** UTC instant of the oldest unsent fact. */
  readonly oldest: string | undefined;
  readonly refused: number;
  readonly held: number;
  /** Last time the region answered, UTC; undefined when it never did. */
  readonly lastContact: string | undefined;
  /** Last time everything that the region had for this tablet was here, UTC: the age of what is shown. */
  readonly pulledAt?: string;
};

export type StorageHealth = {
  readonly persisted: boolean;
  readonly usedBytes: number | undefined;
  readonly freeBytes: number | undefined;
  /** Room kept back for the outbox; spent when the disk was full and an action had to be saved all the same. */
  readonly reserve?: 'kept' | 'spent';
};

export type StoreChange =
  | { readonly kind: 'patients'; readonly patientIds: ReadonlySet<string> }
  | { readonly kind: 'directory' }
  | { readonly kind: 'outbox' }
  | { readonly kind: 'places' }
  | { readonly kind: 'locked' };

/** What synchronisation may do with the store: send what waits, apply what comes, and know where it stands. */
export type SyncStore = {
  /** Whole groups that wait, oldest first, at most `limit` facts in all (one group always fits). */
  waitingGroups(limit: number): Promise<readonly WireGroup[]>;
  /** Digests of every group that waits. */
  announces(): Promise<readonly string[]>;
  /** Each fact named by a verdict leaves the outbox; refused and held ones are kept apart. */
  settle(verdicts: readonly Verdict[]): Promise<void>;
  positions(): Promise<Readonly<Record<string, ScopePosition>>>;
  /**
   * Rows and cursor in one transaction. Facts already held are skipped and still counted in the checksum.
   * `checksumDiffers` when, at the head, the sums are not equal. `overtaken` when another tab moved the scope meanwhile:
   * nothing was applied.
   */
  applyPage(scope: string, page: ScopePage): Promise<'applied' | 'checksumDiffers' | 'overtaken'>;
  /** Forgets the cursor of a scope, so that the next pull starts again. Facts stay, unsent ones above all. */
  restart(scope: string): Promise<void>;
  /** Deletes what only this scope delivered, unsent facts excepted. */
  drop(scope: string): Promise<void>;
  /** The public half of the device's signing key, and whether the region knows it yet. */
  enrolment(): Promise<{ readonly publicKey: JsonWebKey; readonly known: boolean; readonly scopes: readonly string[] }>;
  enrolled(scopes: readonly string[]): Promise<void>;
  /** The region answered: when, by its clock, and how far this tablet's clock is from it. */
  contact(at: string, skewMs: number): Promise<void>;
  /**
   * Every scope was at its head, and no sum differed, when the region answered: by its clock. Nothing is noted when one
   * does not stand there any more.
   *
   * @param heads  each scope that the region gave, and its head
   */
  caughtUp(at: string, heads: Readonly<Record<string, number>>): Promise<void>;
};

/** Thrown by every call on a store that was locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

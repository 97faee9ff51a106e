import type { FollowingPlace } from '#server/access/followingPlace.ts';
import type { Account, EnrolRequest } from '#protocol/session.ts';

/** Who asks, from which tablet, and which feeds he may see. */
export type RequestContext = {
  readonly account: string;
  readonly device: string;
  readonly scopes: readonly string[];
};

/** A stored fact, as far as another is judged by it. */
export type StoredFact = {
  readonly id: string;
  readonly hash: string;
  readonly kind: string;
  readonly patientId: string | undefined;
  readonly chain: string;
  readonly group: string;
  /** What it supersedes and aims at. */
  readonly points: readonly string[];
};

/** A tablet whose key the region knows, and who was enrolled on it. */
export type Signer = {
  readonly device: string;
  readonly publicKey: JsonWebKey;
  /** Where the tablet belongs, for life. */
  readonly place: string;
  readonly revoked: boolean;
  readonly users: ReadonlyMap<string, { readonly role: string; readonly site: string }>;
};

export type AppendedGroup = {
  readonly id: string;
  /** Hexadecimal SHA-256 over its facts' hashes. */
  readonly digest: string;
  readonly signature: string;
  readonly author: string;
  readonly device: string;
  readonly facts: readonly { readonly bytes: string; readonly hash: string }[];
};

/** Whose request wrote it: not always the author, whose group may travel by other hands. */
export type Sender = { readonly account: string; readonly device: string };

/** What the feed of one scope gains, in order. `leaves` takes the patient's earlier rows out of it. */
export type FeedEntry =
  | { readonly op: 'fact'; readonly fact: string; readonly patient?: string; readonly group: string }
  | { readonly op: 'enters' | 'leaves'; readonly patient: string };

export type ApartGroup = {
  readonly group: string;
  readonly rawHash: string;
  readonly state: 'refused' | 'held';
  readonly code: string;
  readonly path: string;
  readonly patients: readonly string[];
  readonly raw: string;
};

export type TraceLine = {
  /** `export`: a patient, or a list of them, left the app as a page or a file. */
  readonly what: 'push' | 'pull' | 'enrol' | 'export';
  readonly scopes: readonly string[];
  readonly patients: number;
  readonly facts: number;
};

/** A row of a feed before its bytes are read. */
export type FeedRowHead = {
  readonly seq: number;
  readonly op: 'fact' | 'enters' | 'leaves';
  readonly factId: string | undefined;
  readonly patientId: string | undefined;
  readonly group: string | undefined;
  /** Of its bytes; zero for rows without. */
  readonly size: number;
};

/** Where the feed of one scope stands. */
export type ScopeClock = { readonly epoch: string; readonly head: number; readonly checksum: string };

/** What the storage has against the data of one group: its own fault, and no other's. */
export type StorageRefusal = { readonly code: 'otherBytes' | 'storageRefused'; readonly path: string };

/** One request that writes: a transaction that sees what others commit while it waits for its locks. */
export type LogWriting = {
  /** Locks patients until the end, and those of held groups about them; inserts the unknown, to be locked as well. */
  lockPatients(ids: readonly string[]): Promise<readonly { readonly id: string; readonly known: boolean }[]>;
  /** Stored facts with one of these ids or in one of these chains. */
  factsAbout(ids: readonly string[], chains: readonly string[]): Promise<readonly StoredFact[]>;
  signersOf(devices: readonly string[]): Promise<ReadonlyMap<string, Signer>>;
  /** The places that follow each patient. */
  circlesOf(patients: readonly string[]): Promise<ReadonlyMap<string, readonly FollowingPlace[]>>;
  /** Bytes of every careCircleMember fact of these chains. */
  circleFacts(chains: readonly string[]): Promise<readonly string[]>;
  /** Which patients' files are joined to each one's. */
  linksOf(patients: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Bytes of every patientLink fact of these chains. */
  linkFacts(chains: readonly string[]): Promise<readonly string[]>;
  /** Every stored fact of these patients in the order of arrival, groups together. */
  factsOfPatients(
    patients: readonly string[],
  ): Promise<
    readonly { readonly id: string; readonly kind: string; readonly patientId: string; readonly group: string }[]
  >;
  /** Groups that wait for one of these patients to be brought, oldest first, as they came. */
  heldAbout(
    patients: readonly string[],
  ): Promise<readonly { readonly raw: string; readonly patients: readonly string[] }[]>;
  /** @param sender  undefined for what the operator writes */
  appendGroups(groups: readonly AppendedGroup[], sender: Sender | undefined): Promise<void>;
  bringPatients(patients: readonly string[], group: string): Promise<void>;
  replaceCircle(patient: string, circle: readonly FollowingPlace[]): Promise<void>;
  replaceLink(pair: readonly [string, string], state: 'joined' | 'apart'): Promise<void>;
  /** Gives rows their numbers. The last thing a transaction does, always: the clocks are held until its end. */
  publish(feeds: ReadonlyMap<string, readonly FeedEntry[]>): Promise<ReadonlyMap<string, number>>;
  keepApart(apart: ApartGroup, sender: Sender | undefined): Promise<void>;
  /** The device is here, and these groups wait on it (rule A3). */
  noteContact(device: string, announces: readonly string[], scopes: readonly string[]): Promise<void>;
  writeTrace(line: TraceLine, sender: Sender): Promise<void>;
  /**
   * Runs the writing of one group so that its failure undoes that group alone.
   *
   * @returns what the storage has against the group's own data; undefined when it was written
   * @throws  everything else (a lost connection, a deadlock, a full disk): that is no group's fault, and the whole
   *          request is to be sent again
   */
  inSavepoint(write: () => Promise<void>): Promise<StorageRefusal | undefined>;
};

/** One request that reads: a single instant of the log, in the scopes of who asks. */
export type LogReading = {
  clocks(): Promise<ReadonlyMap<string, ScopeClock>>;
  /** Rows of a feed after `from`, in the order of its clock. Sizes first: bytes are read once they are known to fit. */
  rowsAfter(scope: string, from: number, most: number): Promise<readonly FeedRowHead[]>;
  bytesOf(facts: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

export type Enrolment = Pick<EnrolRequest, 'device' | 'publicKey' | 'label'> & { readonly account: Account };

export type Enrolled =
  | { readonly kind: 'enrolled' }
  /** No point of the curve: nothing signed by it could ever be checked. */
  | { readonly kind: 'badKey' }
  | { readonly kind: 'refused'; readonly why: 'device' | 'publicKey' | 'account' };

/** Where facts are kept and given in order, whatever keeps them. */
export type RegionLog = {
  /** All that `work` writes is there when this resolves, and nothing of it when it fails. */
  write<Answer>(context: RequestContext, work: (log: LogWriting) => Promise<Answer>): Promise<Answer>;
  read<Answer>(context: RequestContext, work: (log: LogReading) => Promise<Answer>): Promise<Answer>;
  /** This user on this tablet, from now on. A tablet keeps its key and its place for life: others enrol anew. */
  enrol(enrolment: Enrolment): Promise<Enrolled>;
};

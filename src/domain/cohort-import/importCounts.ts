/** What a file holds, and what bringing it in would do. Patients and INRs each add up to those of the file. */
export type ImportCounts = {
  readonly rows: number;
  readonly patients: {
    readonly fresh: number;
    /** Known to the tablet, and something is added. */
    readonly completed: number;
    /** Known, and nothing is. */
    readonly alreadyHere: number;
    readonly doubtful: number;
  };
  readonly inrs: {
    readonly fresh: number;
    readonly alreadyHere: number;
    readonly repeated: number;
    readonly doubtful: number;
    readonly unusable: number;
  };
  /** Patients whose range nobody has chosen. */
  readonly rangesToConfirm: number;
  readonly withoutIdentity: number;
};

export const NO_COUNTS: ImportCounts = {
  rows: 0,
  patients: { fresh: 0, completed: 0, alreadyHere: 0, doubtful: 0 },
  inrs: { fresh: 0, alreadyHere: 0, repeated: 0, doubtful: 0, unusable: 0 },
  rangesToConfirm: 0,
  withoutIdentity: 0,
};

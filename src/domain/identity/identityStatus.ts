import { type IdentityTraits, traitsThatDiffer } from './identityTraits.ts';

/** Provisional, validated (a document was looked at), retrieved (from the national service), qualified (both). */
export type IdentityStatus = 'PROV' | 'VALI' | 'RECUP' | 'QUAL';

export type JudgedIdentity = {
  readonly traits: IdentityTraits;
  readonly status: string;
  /** Whether a document was looked at for these very traits. */
  readonly document: 'checked' | 'notChecked';
  /** Doubtful or fictitious: such an identity is provisional, whatever else is known. */
  readonly doubt: 'none' | 'doubtful' | 'fictitious';
};

/**
 * The status of an identity entered here, which reaches PROV and VALI only: RECUP and QUAL need the national service,
 * that is a source which declares them.
 *
 * Source: RNIV, EXI SI 07 (four statuses, crossing the document and the national service).
 */
export function statusOfNew({ document, doubt }: Pick<JudgedIdentity, 'document' | 'doubt'>): IdentityStatus {
  return doubt === 'none' && document === 'checked' ? 'VALI' : 'PROV';
}

/**
 * The status of an identity after it was edited here.
 *
 * @param before  as it stood
 * @param after   as it is to stand; `document` says whether one was looked at for the traits as they are now
 * @returns       a strict trait that changes, or a doubt, takes back what the national service had said; a document
 *                looked at gives what a document gives. Nothing entered here ever brings RECUP or QUAL by itself.
 */
export function statusAfterEdit(before: JudgedIdentity, after: Omit<JudgedIdentity, 'status'>): IdentityStatus {
  if (after.doubt !== 'none') return 'PROV';
  const stands = before.doubt === 'none' && traitsThatDiffer(before.traits, after.traits).length === 0;
  if (!stands) return statusOfNew(after);
  const isRetrieved = before.status === 'RECUP' || before.status === 'QUAL';
  if (isDocumented(before, after)) return isRetrieved ? 'QUAL' : 'VALI';
  return isRetrieved ? 'RECUP' : 'PROV';
}

/** An identity may come in as validated without a word on the paper: that stands until somebody takes a paper back. */
function isDocumented(before: JudgedIdentity, after: Omit<JudgedIdentity, 'status'>): boolean {
  if (after.document === 'checked') return true;
  return before.document === 'notChecked' && (before.status === 'VALI' || before.status === 'QUAL');
}

/** Whether the matricule may be shown, printed and sent. Source: FR Core, « que dans le cas d'une identité qualifiée ». */
export function mayTellMatricule(status: string): boolean {
  return status === 'QUAL';
}

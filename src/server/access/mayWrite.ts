import { isKind, type Kind } from '#facts/kinds.ts';
import { ACTS, type FactHead } from '#facts/factHead.ts';
import type { Account } from '#protocol/session.ts';

type Role = Account['role'];
type Act = FactHead['act'];
type Writers = Readonly<Partial<Record<Role, readonly Act[]>>>;

const BY_THE_CLINIC: Writers = { nurse: ACTS, physician: ACTS };
/** What left the app has left it: the trace of it is written once, and never taken back. */
const ONCE_BY_THE_CLINIC: Writers = { nurse: ['first'], physician: ['first'] };
/** Thresholds are a physician's to publish. */
const BY_THE_PHYSICIAN: Writers = { physician: ACTS };
/** Who works at a place gives access: the operator's to write, until it has a screen of its own. */
const BY_THE_OPERATOR: Writers = {};

/** THE table of who may write what: a role that stands not in a line, or an act that stands not beside it, is refused. */
const WRITERS: Readonly<Record<Kind, Writers>> = {
  patientIdentity: BY_THE_CLINIC,
  provisionalFile: BY_THE_CLINIC,
  patientContact: BY_THE_CLINIC,
  informationGiven: BY_THE_CLINIC,
  followUpStatus: BY_THE_CLINIC,
  avkCourse: BY_THE_CLINIC,
  doseSchedule: BY_THE_CLINIC,
  nextControl: BY_THE_CLINIC,
  inrResult: BY_THE_CLINIC,
  inrDrawn: BY_THE_CLINIC,
  inrChecklist: BY_THE_CLINIC,
  inrDecision: BY_THE_CLINIC,
  inrHandling: BY_THE_CLINIC,
  criticalInrStep: BY_THE_CLINIC,
  contactAttempt: BY_THE_CLINIC,
  avkInterruption: BY_THE_CLINIC,
  plannedProcedure: BY_THE_CLINIC,
  hospitalStay: BY_THE_CLINIC,
  clinicalEvent: BY_THE_CLINIC,
  condition: BY_THE_CLINIC,
  coMedication: BY_THE_CLINIC,
  assessment: BY_THE_CLINIC,
  reviewed: BY_THE_CLINIC,
  flagDecision: BY_THE_CLINIC,
  note: BY_THE_CLINIC,
  careCircleMember: BY_THE_CLINIC,
  patientLink: BY_THE_CLINIC,
  documentIssued: ONCE_BY_THE_CLINIC,
  site: BY_THE_CLINIC,
  member: BY_THE_OPERATOR,
  professional: BY_THE_CLINIC,
  ruleSet: BY_THE_PHYSICIAN,
  cohortExported: ONCE_BY_THE_CLINIC,
};

/** As what a place has to follow a patient, for its people to write about him. */
export const WRITING_PLACE = 'clinic';

/**
 * Whether somebody of this role may write this. `unknown` for a kind of a newer app: its rules are not in this table.
 *
 * @param role  of the account, never the one a fact claims
 */
export function mayWrite(role: string, { kind, act }: Pick<FactHead, 'kind' | 'act'>): 'yes' | 'no' | 'unknown' {
  if (!isKind(kind)) return 'unknown';
  const acts = new Map<string, readonly Act[]>(Object.entries(WRITERS[kind])).get(role);
  return acts?.includes(act) === true ? 'yes' : 'no';
}

/** Roles that write of their place's patients whatever a newer app may bring. */
export function writesEverything(role: string): boolean {
  return Object.hasOwn(BY_THE_CLINIC, role);
}

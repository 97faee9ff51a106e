import type { Inr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { IntentOf, SeenHead } from '#facts/composeGroup.ts';

/** Where an INR may come from, and the ground on which each may be used. */
export const INR_METHODS = ['laboratory', 'selfTest', 'pointOfCare'] as const;
export type InrMethod = (typeof INR_METHODS)[number];

const LEGAL_BASIS = {
  laboratory: 'medicalBiology',
  selfTest: 'selfMonitoringProgramme',
  pointOfCare: 'cooperationProtocol',
} as const satisfies Record<InrMethod, string>;

/** A value that was read, with its day and what the nurse answered "yes, as typed" to. */
export type EnteredInr = {
  readonly inr: Inr;
  readonly sampledOn: LocalDate;
  readonly time: string | undefined;
  readonly method: InrMethod;
  readonly confirmed: readonly string[];
};

export function newInrIntent(patientId: string, entered: EnteredInr): IntentOf<'inrResult'> {
  return { act: 'first', kind: 'inrResult', patientId, body: bodyOf(entered) };
}

/** The INR on the screen when its user acted: the fact that counts, and the head of its chain. */
export type SeenInr = { readonly patientId: string; readonly seen: SeenHead; readonly target: string };

export function correctInrIntent(seen: SeenInr, entered: EnteredInr, reason: string): IntentOf<'inrResult'> {
  return { act: 'correction', kind: 'inrResult', ...seen, reason, body: bodyOf(entered) };
}

export function removeInrIntent(seen: SeenInr, reason: string): IntentOf<'inrResult'> {
  return { act: 'enteredInError', kind: 'inrResult', ...seen, reason };
}

/** What takes back the fact just written. Once another supersedes it, the store answers `outdated` and keeps nothing. */
export function undoIntent(fact: ClinicFact<'inrResult'>, reason: string): IntentOf<'inrResult'> {
  const patientId = fact.patientId;
  if (patientId === undefined) throw new Error('an INR without a patient was refused when it was read');
  return removeInrIntent({ patientId, seen: { chain: fact.chain, head: fact.id }, target: fact.id }, reason);
}

/** Takes a correction back: what stood before stands again. Entering the correction in error would remove the INR. */
export function restoreInrIntent(
  correction: ClinicFact<'inrResult'>,
  before: WritingFact<'inrResult'>,
  reason: string,
): IntentOf<'inrResult'> {
  const patientId = before.patientId;
  if (patientId === undefined) throw new Error('an INR without a patient was refused when it was read');
  const seen = { chain: correction.chain, head: correction.id };
  return { act: 'correction', kind: 'inrResult', patientId, seen, target: correction.id, reason, body: before.body };
}

function bodyOf({ inr, sampledOn, time, method, confirmed }: EnteredInr) {
  return {
    inr: { comparator: inr.comparator, value: inr.value },
    sampledAt: time === undefined ? { date: sampledOn } : { date: sampledOn, time },
    method,
    legalBasis: LEGAL_BASIS[method],
    ...(confirmed.length === 0 ? {} : { confirmed: [...confirmed] }),
  };
}

import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import { complexityOf } from '#domain/complexity/complexity.ts';
import type { Evidence } from '#domain/complexity/evidence.ts';
import { type Evaluation, evaluationOn } from '#domain/complexity/evaluation.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { complexityEvidence } from '#facts/complexityEvidence.ts';
import type { Store } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** A patient whom other rules would call complex, or no longer. */
export type Moved = { readonly patient: PatientSummary; readonly rules: readonly RuleCode[] };

export type Trial = {
  readonly on: LocalDate;
  readonly patients: number;
  /** Files that could not be read whole: counted nowhere else. */
  readonly unreadable: number;
  readonly before: number;
  readonly after: number;
  readonly enters: readonly Moved[];
  readonly leaves: readonly Moved[];
};

type Watch = {
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
  /** Lets the page breathe between two chunks. */
  readonly rest: () => Promise<void>;
};

/** Files judged before the page has its turn: some milliseconds each. */
const AT_ONCE = 8;

/**
 * Judges every followed patient of this tablet by two rule sets, from the facts at hand: who would enter, who would leave.
 *
 * @param patients  the followed ones
 * @returns         nothing when it was stopped
 */
export async function tryRules(
  store: Pick<Store, 'patient'>,
  patients: readonly PatientSummary[],
  rules: { readonly inForce: ComplexPatientRules; readonly draft: ComplexPatientRules; readonly today: LocalDate },
  { progress, signal, rest }: Watch,
): Promise<Trial | undefined> {
  const evaluations = [evaluationOn(rules.inForce, rules.today), evaluationOn(rules.draft, rules.today)] as const;
  const counts = { unreadable: 0, before: 0, after: 0 };
  const enters: Moved[] = [];
  const leaves: Moved[] = [];
  for (const [at, patient] of patients.entries()) {
    if (at % AT_ONCE === 0) {
      progress(at);
      await rest();
    }
    if (signal.aborted) return undefined;
    const { file, unreadable } = await store.patient(patient.patientId);
    if (unreadable > 0) {
      counts.unreadable += 1;
      continue;
    }
    const evidence = complexityEvidence(file);
    const [before, after] = evaluations.map((evaluation) => firedBy(evidence, evaluation));
    if (before === undefined || after === undefined) continue;
    if (before.length > 0) counts.before += 1;
    if (after.length > 0) counts.after += 1;
    if (before.length === 0 && after.length > 0) enters.push({ patient, rules: after });
    if (before.length > 0 && after.length === 0) leaves.push({ patient, rules: before });
  }
  progress(patients.length);
  return { on: rules.today, patients: patients.length - counts.unreadable, ...counts, enters, leaves };
}

function firedBy(evidence: Evidence, evaluation: Evaluation): readonly RuleCode[] {
  return complexityOf(new Judgement(evidence, evaluation)).fired;
}

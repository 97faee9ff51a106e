import { type Evaluation } from '#domain/complexity/evaluation.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import { CRITICAL_INR_RULES, type CriticalInrRules } from '#domain/critical-inr/criticalInrRules.ts';
import { readCriticalInrRules } from '#domain/critical-inr/readCriticalInrRules.ts';
import { HAS_BLED, hasBled } from '#domain/scores/hasBled.ts';
import { canonicalJson } from './canonicalJson.ts';
import { complexityEvidence } from './complexityEvidence.ts';
import { type ChainState, latestOf } from './fold.ts';
import type { PatientFile } from './patientFile.ts';

/** What an INR is judged by, besides the file: the thresholds of the place, and the day the scores are made for. */
export type CriticalContext = {
  readonly rules: CriticalInrRules;
  /** Absent where scores are not at hand: the risk of bleeding is then unknown. */
  readonly evaluation?: Evaluation;
};

export const NO_CONTEXT: CriticalContext = { rules: CRITICAL_INR_RULES };

/** HAS-BLED of 3 and more; what is unknown in it may leave that open. */
export function highBleedingRisk(file: PatientFile, { evaluation }: CriticalContext): 'yes' | 'no' | 'unknown' {
  if (evaluation === undefined) return 'unknown';
  const { low, high } = hasBled(new Judgement(complexityEvidence(file), evaluation));
  if (low >= HAS_BLED.high) return 'yes';
  return high < HAS_BLED.high ? 'no' : 'unknown';
}

/**
 * The thresholds in force at a place: the highest version published there that can be read and that no other of the same
 * version contradicts; else what this app brings.
 *
 * @param states  every chain of kind `ruleSet` at hand; those of other places and of other sets are left aside
 */
export function criticalRulesOf(states: readonly ChainState<'ruleSet'>[], site: string): CriticalInrRules {
  const published = states
    .flatMap((state) => state.lines.flatMap((line) => latestOf(line) ?? []))
    .filter((fact) => fact.site === site && fact.body.set === 'criticalInr')
    .map(({ body }) => ({ ...body, says: canonicalJson(body.parameters) }))
    .toSorted((one, other) => other.version - one.version);
  const readable = published
    .filter((one) => published.every((other) => other.version !== one.version || other.says === one.says))
    .flatMap((one) => readCriticalInrRules(one) ?? []);
  return readable[0] ?? CRITICAL_INR_RULES;
}

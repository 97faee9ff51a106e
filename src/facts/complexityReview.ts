import { type Complexity, complexityOf } from '#domain/complexity/complexity.ts';
import type { Evaluation } from '#domain/complexity/evaluation.ts';
import { type FlagStanding, flagStanding } from '#domain/complexity/flagStanding.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import { type Priority, priorityOf } from '#domain/complexity/priority.ts';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import { complexityEvidence, flagDecisionsOf } from './complexityEvidence.ts';
import type { PatientFile } from './patientFile.ts';

/** All that the rules say of a file on a day, and what people made of it. */
export type ComplexityReview = {
  readonly judgement: Judgement;
  readonly complexity: Complexity;
  readonly priority: Priority;
  /** Of each rule that fires: on the worklist, or seen to. */
  readonly standings: ReadonlyMap<RuleCode, FlagStanding>;
};

export function complexityReview(file: PatientFile, evaluation: Evaluation): ComplexityReview {
  const judgement = new Judgement(complexityEvidence(file), evaluation);
  const complexity = complexityOf(judgement);
  const decisions = complexity.fired.length === 0 ? [] : flagDecisionsOf(file);
  const standings = new Map(complexity.fired.map((rule) => [rule, flagStanding(judgement, rule, decisions)]));
  return { judgement, complexity, priority: priorityOf(judgement, complexity), standings };
}

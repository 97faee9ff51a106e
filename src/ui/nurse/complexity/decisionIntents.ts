import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

export const DECISIONS = ['acknowledged', 'contested', 'snoozed', 'reopened'] as const;
export type Decision = (typeof DECISIONS)[number];

export type Decided = {
  readonly rule: RuleCode;
  readonly decision: Decision;
  readonly reason: string;
  readonly on: LocalDate;
  readonly until: LocalDate | undefined;
  readonly ruleSetVersion: number;
};

/**
 * What a decision on a flag writes: a step further on each head of each history of decisions on this rule, so that none
 * is left behind saying something else; a first one where there is none.
 */
export function decisionIntents(file: PatientFile, decided: Decided): readonly Intent[] {
  const { rule, decision, reason, on, until, ruleSetVersion } = decided;
  const about = {
    kind: 'flagDecision',
    patientId: file.patientId,
    validFrom: on,
    reason,
    body: { rule, decision, ruleSetVersion, ...(until === undefined ? {} : { until }) },
  } as const;
  const heads = file.flagDecisions.flatMap(({ lines }) =>
    lines.filter((line) => latestOf(line)?.body.rule === rule).map(({ head }) => head),
  );
  if (heads.length === 0) return [{ act: 'first', ...about }];
  return heads.map((head) => ({
    act: 'change',
    seen: { chain: head.chain, head: head.id },
    ...about,
    // A joined file keeps its own patient: facts never move.
    patientId: head.patientId ?? file.patientId,
  }));
}

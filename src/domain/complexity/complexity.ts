import type { LocalDate } from '#domain/localDate.ts';
import { isSingleHigh } from './dangerousInrs.ts';
import type { Judgement, RuleResult } from './judgement.ts';
import { isNearlyLow } from './lowTtr.ts';
import { isNearlyMany } from './manyConditions.ts';
import { RULE_CODES, type RuleCode } from './ruleParameters.ts';
import type { Thresholds } from './thresholds.ts';

/** In this order: the first that applies. */
export type ComplexityStatus = 'complex' | 'toWatch' | 'unknown' | 'notComplex';

/** What makes a patient one to watch. */
export type WarningCode = 'C2b' | 'nearlyLowTtr' | 'singleHighInr' | 'nearlyManyConditions';

export type Complexity = {
  readonly status: ComplexityStatus;
  readonly on: LocalDate;
  readonly ruleSetVersion: number;
  readonly results: readonly RuleResult[];
  /** Rules that make him complex. */
  readonly fired: readonly RuleCode[];
  readonly warnings: readonly WarningCode[];
  /** Rules that cannot answer: always listed, whatever the status. */
  readonly unknown: readonly RuleCode[];
};

/**
 * Whether a patient is complex on the day of the judgement, and why. Never silent: every rule is there with its data.
 *
 * Source: clinical reference 3.3; the region's definition « C1 et/ou C2 et/ou C3 ».
 */
export function complexityOf(judgement: Judgement): Complexity {
  const { rules, thresholds, today } = judgement.evaluation;
  const results = rulesInUse(thresholds).map((rule) => judgement.today(rule));
  const fired = results.filter(({ rule, verdict }) => verdict === 'yes' && isFlag(rule, thresholds));
  const warnings = warningsOf(judgement, results);
  const unknown = results.filter(({ verdict }) => verdict === 'unknown');
  return {
    status: statusOf(fired.length, warnings.length, unknown.length),
    on: today.day,
    ruleSetVersion: rules.version,
    results,
    fired: fired.map(({ rule }) => rule),
    warnings,
    unknown: unknown.map(({ rule }) => rule),
  };
}

/** All but those a place has turned off. */
export function rulesInUse({ c1c }: Thresholds): readonly RuleCode[] {
  return c1c === 'on' ? RULE_CODES : RULE_CODES.filter((rule) => rule !== 'C1c');
}

export function isFlag(rule: RuleCode, { c2b }: Thresholds): boolean {
  return rule !== 'C2b' || c2b === 'flag';
}

function statusOf(fired: number, warnings: number, unknown: number): ComplexityStatus {
  if (fired > 0) return 'complex';
  if (warnings > 0) return 'toWatch';
  return unknown > 0 ? 'unknown' : 'notComplex';
}

function warningsOf(judgement: Judgement, results: readonly RuleResult[]): readonly WarningCode[] {
  const { thresholds, today } = judgement.evaluation;
  const conditions = judgement.conditionsOn(today);
  const warnings: WarningCode[] = [];
  for (const { rule, verdict, readings } of results) {
    if (rule === 'C2b' && verdict === 'yes' && !isFlag(rule, thresholds)) warnings.push('C2b');
    if (verdict === 'yes') continue; // What fires is more than a warning.
    if (rule === 'C3a' && readings.some((one) => isNearlyLow(one, thresholds))) warnings.push('nearlyLowTtr');
    if (rule === 'C3b' && readings.some(isSingleHigh)) warnings.push('singleHighInr');
    if (rule === 'C1a' && readings.some((one, at) => isNearlyMany(one, conditions[at] ?? [], thresholds))) {
      warnings.push('nearlyManyConditions');
    }
  }
  return warnings;
}

import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { COMPLEX_PATIENT_RULES, type ComplexPatientRules, type Threshold } from './complexPatientRules.ts';
import { PARAMETER_NAMES, type ParameterName, RULE_PARAMETERS } from './ruleParameters.ts';

export type ParameterProblem = 'notANumber' | 'notWhole' | 'tooLow' | 'tooHigh' | 'notAnOption' | 'contradiction';

/** A rule set as it was published. */
export type PublishedRuleSet = {
  readonly version: number;
  readonly source: string;
  readonly signedBy: { readonly name: string; readonly on: LocalDate };
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type ReadRuleSet =
  | { readonly ok: true; readonly rules: ComplexPatientRules }
  | { readonly ok: false; readonly problems: ReadonlyMap<ParameterName, ParameterProblem> };

/** Whole numbers: days, months and counts are never cut. */
const WHOLE: ReadonlySet<string> = new Set(['count', 'days', 'months', 'class']);

/**
 * Judges a published rule set. A parameter it does not name (of an older app) is what this app brings; one that this app
 * does not know (of a newer) is left aside. One wrong value refuses the whole: half a rule set is nobody's.
 */
export function readRuleSet(published: PublishedRuleSet): ReadRuleSet {
  const parameters = Object.fromEntries(
    PARAMETER_NAMES.map((name): [string, Threshold] => {
      const given = published.parameters[name];
      return [name, isThreshold(given) ? given : COMPLEX_PATIENT_RULES.parameters[name]];
    }),
  ) as Record<ParameterName, Threshold>;
  const problems = problemsOf(parameters);
  for (const name of PARAMETER_NAMES) {
    const given = published.parameters[name];
    if (given !== undefined && !isThreshold(given)) problems.set(name, 'notANumber');
  }
  if (problems.size > 0) return { ok: false, problems };
  const { version, source, signedBy } = published;
  return { ok: true, rules: { version, source, signedBy, parameters } };
}

/** What is wrong with the values of a draft, by parameter. */
export function problemsOf(
  parameters: Readonly<Record<ParameterName, Threshold>>,
): Map<ParameterName, ParameterProblem> {
  const problems = new Map<ParameterName, ParameterProblem>();
  for (const name of PARAMETER_NAMES) {
    const problem = problemOf(name, parameters[name].value);
    if (problem !== undefined) problems.set(name, problem);
  }
  for (const [low, high] of IN_ORDER) {
    if (problems.has(low) || problems.has(high)) continue;
    if (compareDecimals(parameters[low].value, parameters[high].value) > 0) problems.set(high, 'contradiction');
  }
  return problems;
}

/** The first must not exceed the second, or a patient would be watched for less than what makes him complex. */
const IN_ORDER: readonly (readonly [ParameterName, ParameterName])[] = [
  ['c1aWatchConditions', 'c1aConditions'],
  ['c3aTtr', 'c3aWatchTtr'],
  ['c3aShortMonths', 'c3aLongMonths'],
  ['c3bLow', 'c3bHigh'],
  ['c3bHigh', 'c3bVeryHigh'],
];

function problemOf(name: ParameterName, value: string): ParameterProblem | undefined {
  const shape = RULE_PARAMETERS[name];
  if (shape.kind === 'choice') {
    return (shape.options as readonly string[]).includes(value) ? undefined : 'notAnOption';
  }
  if (!isDecimal(value)) return 'notANumber';
  if (WHOLE.has(shape.unit) && !/^\d+$/.test(value)) return 'notWhole';
  if (compareDecimals(value, shape.lowest) < 0) return 'tooLow';
  return compareDecimals(value, shape.highest) > 0 ? 'tooHigh' : undefined;
}

function isThreshold(value: unknown): value is Threshold {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    typeof value.value === 'string' &&
    'source' in value &&
    typeof value.source === 'string'
  );
}

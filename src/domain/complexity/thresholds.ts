import { decimalValue } from '#domain/decimal.ts';
import type { ComplexPatientRules } from './complexPatientRules.ts';
import { type ChoiceName, type NumberName, type OptionOf, PARAMETER_NAMES, RULE_PARAMETERS } from './ruleParameters.ts';

/** A rule set made ready to be computed with; INRs in millionths, as the TTR counts them. */
export type Thresholds = { readonly [Name in NumberName]: number } & {
  readonly [Name in ChoiceName]: OptionOf<Name>;
};

/** @throws RangeError when a value is no decimal: a rule set is judged (`readRuleSet`) before it comes here. */
export function thresholdsOf({ parameters }: ComplexPatientRules): Thresholds {
  const entries = PARAMETER_NAMES.map((name): [string, string | number] => {
    const shape = RULE_PARAMETERS[name];
    const { value } = parameters[name];
    if (shape.kind === 'choice') return [name, value];
    return [name, shape.unit === 'inr' ? Math.round(decimalValue(value) * 1e6) : decimalValue(value)];
  });
  // Every name of the table is there, with what its shape asks for.
  return Object.fromEntries(entries) as unknown as Thresholds;
}

import { PARAMETER_NAMES, type ParameterName, RULE_CODES, RULE_PARAMETERS } from '#domain/complexity/ruleParameters.ts';

type Group = (typeof RULE_PARAMETERS)[ParameterName]['rule'];

/** The parameters under the rule they belong to, in the order of the rules; those of several rules last. */
export const RULE_GROUPS: readonly { readonly group: Group; readonly names: readonly ParameterName[] }[] = [
  ...RULE_CODES,
  'C3' as const,
  'all' as const,
].map((group) => ({ group, names: PARAMETER_NAMES.filter((name) => RULE_PARAMETERS[name].rule === group) }));

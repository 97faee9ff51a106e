/** The rules by the codes people speak of. C2b warns unless a place makes it a flag; C1c is off unless it turns it on. */
export const RULE_CODES = ['C1a', 'C1b', 'C1c', 'C2a', 'C2b', 'C3a', 'C3b', 'C3c'] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** A number that a place may choose, with the bounds outside which it would be a slip of the finger. */
type NumberShape = {
  readonly kind: 'number';
  readonly rule: RuleCode | 'C3' | 'all';
  readonly unit: 'count' | 'days' | 'months' | 'percent' | 'inr' | 'mL/min' | 'g/dL' | 'G/L' | 'class';
  readonly lowest: string;
  readonly highest: string;
};
type ChoiceShape = {
  readonly kind: 'choice';
  readonly rule: RuleCode;
  readonly options: readonly [string, ...string[]];
};

/** All that a rule set says, in the order of its rules. Bounds are decimals with a point, both allowed. */
export const RULE_PARAMETERS = {
  c1aConditions: number('C1a', 'count', '1', '10'),
  c1aWatchConditions: number('C1a', 'count', '1', '10'),
  c1bConditions: number('C1b', 'count', '1', '10'),
  c1bGfr: number('C1b', 'mL/min', '10', '60'),
  c1bEjectionFraction: number('C1b', 'percent', '10', '60'),
  c1bNyha: number('C1b', 'class', '2', '4'),
  c1bHaemoglobin: number('C1b', 'g/dL', '5', '13'),
  c1bPlatelets: number('C1b', 'G/L', '20', '150'),
  c1bMeasuredMonths: number('C1b', 'months', '1', '24'),
  c1c: choice('C1c', ['off', 'on']),
  c1cMedicines: number('C1c', 'count', '3', '30'),
  c1cStrongInteractions: number('C1c', 'count', '1', '10'),
  c2aStays: number('C2a', 'count', '1', '10'),
  c2aMonths: number('C2a', 'months', '1', '24'),
  c2b: choice('C2b', ['warning', 'flag']),
  c2bMonths: number('C2b', 'months', '1', '24'),
  c3aTtr: number('C3a', 'percent', '30', '90'),
  c3aWatchTtr: number('C3a', 'percent', '30', '95'),
  c3aShortMonths: number('C3a', 'months', '3', '12'),
  c3aShortDays: number('C3a', 'days', '30', '360'),
  c3aLongMonths: number('C3a', 'months', '6', '24'),
  c3aLongDays: number('C3a', 'days', '30', '720'),
  c3bMonths: number('C3b', 'months', '1', '24'),
  c3bHigh: number('C3b', 'inr', '3', '10'),
  c3bHighCount: number('C3b', 'count', '1', '10'),
  c3bVeryHigh: number('C3b', 'inr', '5', '20'),
  c3bVeryHighCount: number('C3b', 'count', '1', '10'),
  c3bLow: number('C3b', 'inr', '1', '3'),
  c3bLowCount: number('C3b', 'count', '1', '10'),
  c3bComparison: choice('C3b', ['beyond', 'reached']),
  c3bLowBy: choice('C3b', ['fixed', 'rangeLessHalf']),
  c3bFewestInrs: number('C3b', 'count', '1', '10'),
  c3cMonths: number('C3c', 'months', '1', '24'),
  c3cDays: number('C3c', 'days', '7', '180'),
  c3cInrs: number('C3c', 'count', '2', '12'),
  c3cSpanDays: number('C3c', 'days', '7', '180'),
  c3MonthEnds: number('C3', 'count', '0', '6'),
  reviewMonths: number('all', 'months', '1', '24'),
} as const satisfies Readonly<Record<string, NumberShape | ChoiceShape>>;

type Parameters = typeof RULE_PARAMETERS;
export type ParameterName = keyof Parameters;
export type NumberName = {
  [Name in ParameterName]: Parameters[Name]['kind'] extends 'number' ? Name : never;
}[ParameterName];
export type ChoiceName = Exclude<ParameterName, NumberName>;
export type OptionOf<Name extends ChoiceName> = Parameters[Name]['options'][number];

export const PARAMETER_NAMES = Object.keys(RULE_PARAMETERS) as readonly ParameterName[];

function number<const Rule extends NumberShape['rule']>(
  rule: Rule,
  unit: NumberShape['unit'],
  lowest: string,
  highest: string,
): NumberShape & { readonly rule: Rule } {
  return { kind: 'number', rule, unit, lowest, highest };
}

function choice<const Options extends ChoiceShape['options']>(rule: RuleCode, options: Options) {
  return { kind: 'choice', rule, options } as const;
}

import type { ComplexPatientRules, Threshold } from '#domain/complexity/complexPatientRules.ts';
import { PARAMETER_NAMES, type ParameterName } from '#domain/complexity/ruleParameters.ts';
import { type ParameterProblem, problemsOf } from '#domain/complexity/readRuleSet.ts';

/** What somebody has changed so far, as it was typed. */
export type RuleDraft = Partial<Record<ParameterName, string>>;

/** A draft with the rules in force around it: what would be published, and what is wrong with it. */
export type DraftedRules = {
  readonly rules: ComplexPatientRules;
  readonly changed: readonly ParameterName[];
  readonly problems: ReadonlyMap<ParameterName, ParameterProblem>;
};

/** @param source  written beside each threshold that was changed */
export function draftedRules(
  inForce: ComplexPatientRules,
  draft: RuleDraft,
  { version, source }: { readonly version: number; readonly source: string },
): DraftedRules {
  const changed = PARAMETER_NAMES.filter((name) => {
    const typed = draft[name];
    return typed !== undefined && asDecimal(typed) !== inForce.parameters[name].value;
  });
  const changes = changed.map((name): [string, Threshold] => [name, { value: asDecimal(draft[name] ?? ''), source }]);
  const parameters = { ...inForce.parameters, ...Object.fromEntries(changes) };
  return {
    rules: { version, source, signedBy: 'nobody', parameters },
    changed,
    problems: problemsOf(parameters),
  };
}

/** "6,5" is typed, "6.5" is kept. */
function asDecimal(typed: string): string {
  return typed.trim().replace(',', '.');
}

/** A draft kept by an older build may hold names this one has not. */
export function readDraft(kept: unknown): RuleDraft {
  if (typeof kept !== 'object' || kept === null) return {};
  const known = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    PARAMETER_NAMES.flatMap((name) => {
      const typed = known.get(name);
      return typeof typed === 'string' ? [[name, typed]] : [];
    }),
  );
}

import { COMPLEX_PATIENT_RULES, type ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import { readRuleSet } from '#domain/complexity/readRuleSet.ts';
import { canonicalJson } from './canonicalJson.ts';
import { type ChainState, latestOf } from './fold.ts';

/** One rule set that somebody published, newest version first in a list of them. */
export type PublishedRules = {
  readonly factId: string;
  readonly version: number;
  readonly signedBy: { readonly name: string; readonly on: string };
  /**
   * `contested`: another one of the same version says something else; neither is used until a later version settles it.
   * `unreadable`: a value that this app refuses; used by no tablet of this version.
   */
  readonly standing: 'inForce' | 'before' | 'contested' | 'unreadable';
};

/** The rules a place works by, and all that was ever published there. */
export type PlaceRules = {
  readonly inForce: ComplexPatientRules;
  readonly published: readonly PublishedRules[];
};

type Candidate = Omit<PublishedRules, 'standing'> & {
  readonly says: string;
  readonly rules: ComplexPatientRules | undefined;
};

/**
 * The rule set in force at a place: the highest version published there that can be read and that nobody contests; else
 * what this app brings.
 *
 * @param states  every chain of kind `ruleSet` at hand; those of other places and of other sets are left aside
 */
export function placeRules(states: readonly ChainState<'ruleSet'>[], site: string): PlaceRules {
  const candidates = states
    .flatMap((state) => state.lines.flatMap((line) => latestOf(line) ?? []))
    .filter((fact) => fact.site === site && fact.body.set === 'complexPatient')
    .map(({ id, body: { version, source, signedBy, parameters } }): Candidate => {
      const read = readRuleSet({ version, source, signedBy, parameters });
      return {
        factId: id,
        version,
        signedBy,
        says: canonicalJson(parameters),
        rules: read.ok ? read.rules : undefined,
      };
    })
    .toSorted((a, b) => b.version - a.version || (a.factId < b.factId ? -1 : 1));
  const inForce = candidates.find((one) => one.rules !== undefined && !isContested(one, candidates));
  return {
    inForce: inForce?.rules ?? COMPLEX_PATIENT_RULES,
    published: candidates.map((one) => ({
      factId: one.factId,
      version: one.version,
      signedBy: one.signedBy,
      standing: standingOf(one, candidates, inForce),
    })),
  };
}

function standingOf(
  one: Candidate,
  candidates: readonly Candidate[],
  inForce: Candidate | undefined,
): PublishedRules['standing'] {
  if (one.rules === undefined) return 'unreadable';
  if (isContested(one, candidates)) return 'contested';
  return one.version === inForce?.version ? 'inForce' : 'before';
}

function isContested({ version, says }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some((other) => other.version === version && other.says !== says);
}

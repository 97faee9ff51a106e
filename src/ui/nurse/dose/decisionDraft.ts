import type { DecidedBy } from '#facts/kinds/decidedBy.ts';

/** Who decided, as it is being typed. `nobody`: the dose stays « à valider ». */
export type DecisionDraft = {
  readonly who: 'myself' | 'prescriber' | 'protocol' | 'nobody' | undefined;
  readonly name: string;
  readonly how: 'inPerson' | 'written' | 'telephone' | undefined;
  readonly protocol: string;
};

export type DecisionProblem = 'who' | 'name' | 'how' | 'protocol';

/** The user, as far as he may decide. */
export type Decider = { readonly name: string; readonly role: string };

export const NO_DECISION: DecisionDraft = { who: undefined, name: '', how: undefined, protocol: '' };

/** A physician decides himself; a nurse by a named protocole de coopération only. */
export function whoMayDecide({ role }: Decider): readonly NonNullable<DecisionDraft['who']>[] {
  return role === 'physician' ? ['myself', 'prescriber', 'nobody'] : ['prescriber', 'protocol', 'nobody'];
}

export function decisionProblems({ who, name, how, protocol }: DecisionDraft): readonly DecisionProblem[] {
  switch (who) {
    case undefined:
      return ['who'];
    case 'prescriber':
      return [...(name.trim() === '' ? (['name'] as const) : []), ...(how === undefined ? (['how'] as const) : [])];
    case 'protocol':
      return protocol.trim() === '' ? ['protocol'] : [];
    case 'myself':
    case 'nobody':
      return [];
  }
}

/** What the fact keeps of it; nothing while nobody decided. Only for a draft without problems. */
export function decidedByOf({ who, name, how, protocol }: DecisionDraft, user: Decider): DecidedBy | undefined {
  switch (who) {
    case 'myself':
      return { name: user.name, how: 'inPerson' };
    case 'prescriber':
      return how === undefined ? undefined : { name: name.trim(), how };
    case 'protocol':
      return { name: user.name, how: 'protocol', protocol: protocol.trim() };
    case 'nobody':
    case undefined:
      return undefined;
  }
}

import type { BodyOf } from '#facts/kinds.ts';
import type { DecisionDraft } from './closingDraft.ts';

export type DecisionProblem = 'choiceNeeded' | 'howNeeded' | 'protocolNeeded';

/** What keeps a decision from being recorded; without any name it may be, as « à valider ». */
export function decisionProblem({ choice, name = '', how, protocol = '' }: DecisionDraft): DecisionProblem | undefined {
  if (choice === undefined) return 'choiceNeeded';
  if (name.trim() === '') return undefined;
  if (how === undefined) return 'howNeeded';
  return how === 'protocol' && protocol.trim() === '' ? 'protocolNeeded' : undefined;
}

/** Who decided, as it is recorded; nothing without a name and a way. */
export function decided({ name = '', how, protocol = '' }: DecisionDraft): Pick<BodyOf<'inrDecision'>, 'decidedBy'> {
  if (name.trim() === '' || how === undefined) return {};
  const reference = how === 'protocol' ? { protocol: protocol.trim() } : {};
  return { decidedBy: { name: name.trim(), how, ...reference } };
}

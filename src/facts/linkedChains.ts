import { canonicalJson } from './canonicalJson.ts';
import { type ChainState, isDisagreement, latestOf } from './fold.ts';
import { careCircleElement, type CareCircleMember } from './kinds/careCircleMember.ts';
import { type Kind, KINDS } from './kinds.ts';
import { linkedChain } from './linkedChain.ts';

type ChainsByKind = ReadonlyMap<Kind, readonly ChainState[]>;

/**
 * The histories of a person out of those of his files: one of each kind that a patient has once, and a member of the care
 * circle of whom every file says the same once. All others stand as they are, each with its patient.
 *
 * One file alone comes back untouched.
 */
export function withLinkedChains(chains: ChainsByKind): ChainsByKind {
  const linked = new Map(chains);
  for (const [kind, states] of chains) {
    if (states.length < 2) continue;
    if (KINDS[kind].chain === 'once') linked.set(kind, [linkedChain(states) ?? states].flat());
    if (kind === 'careCircleMember') linked.set(kind, withoutTwins(states));
  }
  return linked;
}

function withoutTwins(members: readonly ChainState[]): readonly ChainState[] {
  const said = new Set<string>();
  return members.filter((state) => {
    const latest = latestOf(state.lines[0]);
    if (latest === undefined || isDisagreement(state)) return true;
    const body = latest.body as CareCircleMember; // of its kind: the caller looked
    const says = canonicalJson({ element: careCircleElement(body), role: body.role, state: body.state });
    if (said.has(says)) return false;
    said.add(says);
    return true;
  });
}

import { chainOf } from './chains.ts';
import { careCircleElement, type CareCircleMember } from './kinds/careCircleMember.ts';
import type { Member } from './kinds/member.ts';
import type { PatientLink } from './kinds/patientLink.ts';
import { type Kind, KINDS } from './kinds.ts';

/** A first fact, as far as its chain goes: `owner` is its patient, or its place for facts about places. */
type FirstFact = { readonly id: string; readonly owner: string; readonly body: unknown };

/** The chain that a first fact of a kind starts, or meets another's first in. */
export function chainOfFirst(kind: Kind, { id, owner, body }: FirstFact): string {
  const rules = KINDS[kind];
  if (rules.chain === 'own') return id;
  if (rules.chain === 'once') return chainOf(owner, kind);
  // The schema of its kind has vouched for the body.
  switch (kind) {
    case 'member': {
      const member = body as Member;
      return chainOf(member.site, kind, member.account);
    }
    case 'patientLink':
      return chainOf(owner, kind, (body as PatientLink).other);
    default:
      return chainOf(owner, kind, careCircleElement(body as CareCircleMember));
  }
}

import { isDisagreement, latestOf, type ChainState } from '#facts/fold.ts';
import type { CareCircleMember } from '#facts/kinds/careCircleMember.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { CARER_ROLES } from './carersOffered.ts';

export type CircleMember = {
  readonly state: ChainState<'careCircleMember'>;
  readonly body: CareCircleMember;
  /** Two tablets wrote different things of this member. */
  readonly disputed: 'yes' | 'no';
};

/** Who follows the patient now, the clinic first, then in the order in which carers are named. */
export function membersOfCircle({ careCircle }: PatientFile): readonly CircleMember[] {
  return careCircle
    .flatMap((state): readonly CircleMember[] => {
      const body = latestOf(state.lines[0])?.body;
      if (body === undefined || body.state !== 'follows') return [];
      return [{ state, body, disputed: isDisagreement(state) ? 'yes' : 'no' }];
    })
    .toSorted((a, b) => rank(a.body.role) - rank(b.body.role));
}

function rank(role: string): number {
  if (role === 'clinic') return -1;
  const at = CARER_ROLES.findIndex((one) => one === role);
  return at === -1 ? CARER_ROLES.length : at;
}

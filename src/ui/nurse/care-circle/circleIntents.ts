import { careCircleElement } from '#facts/kinds/careCircleMember.ts';
import { chainOf } from '#facts/chains.ts';
import type { Intent, IntentOf } from '#facts/composeGroup.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { CarerChoice } from './carersOffered.ts';
import type { CircleMember } from './circleView.ts';

/** A new file's circle: the clinic that creates it, without which nobody could read it, and whoever was chosen. */
export function newCircleMember(
  patientId: string,
  role: string,
  { site, professional }: CarerChoice,
): IntentOf<'careCircleMember'> {
  const body = { role, site, ...(professional === undefined ? {} : { professional }), state: 'follows' };
  return { act: 'first', kind: 'careCircleMember', patientId, body };
}

/** Somebody comes into the circle of a file: anew, or back into the history that he left. */
export function joinsCircle(file: PatientFile, role: string, choice: CarerChoice): Intent {
  const first = newCircleMember(file.patientId, role, choice);
  const chain = chainOf(file.patientId, 'careCircleMember', careCircleElement(choice));
  const head = file.careCircle.find((state) => state.chain === chain)?.lines[0].head.id;
  if (head === undefined || first.act !== 'first') return first;
  return { ...first, act: 'change', seen: { chain, head } };
}

/** Somebody leaves the circle: from the moment the region knows of it, he sees nothing more of the file. */
export function leavesCircle({ state, body }: CircleMember, reason: string): Intent {
  const { head } = state.lines[0];
  const patientId = head.patientId;
  if (patientId === undefined) throw new Error('a member of a circle without a patient was refused when it was read');
  return {
    act: 'change',
    kind: 'careCircleMember',
    patientId,
    seen: { chain: state.chain, head: head.id },
    reason,
    body: { ...body, state: 'left' },
  };
}

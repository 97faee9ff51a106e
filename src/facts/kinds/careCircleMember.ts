import { z } from 'zod';
import { openEnum } from '#facts/factHead.ts';

/** A place, or a professional at a place, that cares for the patient. Access to the file comes from here. */
export const CareCircleMember = z.looseObject({
  role: openEnum(['clinic', 'generalPractitioner', 'homeNurse', 'pharmacy', 'laboratory', 'cardiologist']),
  site: z.uuid(),
  professional: z.uuid().optional(),
  state: openEnum(['follows', 'left']),
});
export type CareCircleMember = z.infer<typeof CareCircleMember>;

/** Which element of the circle this is: the part of its chain's name that tells members apart. */
export function careCircleElement(member: Pick<CareCircleMember, 'site' | 'professional'>): string {
  return member.professional === undefined ? member.site : `${member.professional}@${member.site}`;
}

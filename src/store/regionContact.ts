import { z } from 'zod';
import type { Session } from './session.ts';
import { readSetting } from './sealedSetting.ts';

/** What the region last said of itself and of this tablet. */
export const RegionContact = z.object({ at: z.string(), skewMs: z.int() });
export type RegionContact = z.infer<typeof RegionContact>;

export const Enrolment = z.object({ scopes: z.array(z.string()) });

export async function lastContact(session: Session): Promise<RegionContact | undefined> {
  return readSetting(session, 'contact', RegionContact);
}

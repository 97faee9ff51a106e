import { z } from 'zod';
import type { Session } from './session.ts';
import { readSetting } from './sealedSetting.ts';

/** What the region last said of itself and of this tablet. */
export const RegionContact = z.object({ at: z.string(), skewMs: z.int() });
export type RegionContact = z.infer<typeof RegionContact>;

export const Enrolment = z.object({ scopes: z.array(z.string()) });

export const CaughtUp = z.object({ at: z.string() });
export type CaughtUp = z.infer<typeof CaughtUp>;

export async function lastContact(session: Session): Promise<RegionContact | undefined> {
  return readSetting(session, 'contact', RegionContact);
}

/** When everything that the region had was here; an answer alone, of a first load cut short say, is no such time. */
export async function pulledAt(session: Session): Promise<string | undefined> {
  return (await readSetting(session, 'caughtUp', CaughtUp))?.at;
}

import { z } from 'zod';
import { Caller, Marker } from './version.ts';

/** Who is signed in at the region, as a tablet may know it. */
export const Account = z.object({
  id: z.uuid(),
  name: z.string().min(1),
  role: z.enum(['nurse', 'physician', 'referrer', 'pharmacist', 'coordinator']),
  site: z.object({ id: z.uuid(), name: z.string().min(1), town: z.string() }),
});
export type Account = z.infer<typeof Account>;

/** `GET /api/session`. */
export const SessionAnswer = z.object({
  equilibre: Marker,
  serverTime: z.iso.datetime(),
  region: z.object({ id: z.string().min(1), name: z.string().min(1), demonstration: z.boolean() }),
  account: Account.nullable(),
});
export type SessionAnswer = z.infer<typeof SessionAnswer>;

/** `POST /api/device/enrol`: this user on this tablet, from now on. Repeating it changes nothing. */
export const EnrolRequest = z.object({
  ...Caller,
  /** Public half of the tablet's signing key: ECDSA P-256, JWK. */
  publicKey: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  label: z.string().min(1).max(80),
});
export type EnrolRequest = z.infer<typeof EnrolRequest>;

export const EnrolAnswer = z.object({
  equilibre: Marker,
  serverTime: z.iso.datetime(),
  account: Account,
  /** Feeds this user's tablet may follow. */
  scopes: z.array(z.string()),
});
export type EnrolAnswer = z.infer<typeof EnrolAnswer>;

/** Every error the region answers: a code, never a sentence; the tablet has the words. */
export const Problem = z.object({
  equilibre: Marker,
  problem: z.enum([
    'signInNeeded',
    'notAllowed',
    'malformed',
    'tooLarge',
    'tooMany',
    'appTooOld',
    'unavailable',
    'notFound',
  ]),
  path: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

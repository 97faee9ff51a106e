import { z } from 'zod';

/** What a browser keeps for itself while it is at the identity provider. Ten minutes, HttpOnly, used once. */
const Kept = z.object({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(43),
  returnTo: z.string().startsWith('/'),
});
export type KeptDeparture = z.infer<typeof Kept>;

export function writeDeparture(departure: KeptDeparture): string {
  return Buffer.from(JSON.stringify(departure)).toString('base64url');
}

/** Undefined for no cookie, and for one that nobody here wrote. */
export function readDeparture(cookie: string | undefined): KeptDeparture | undefined {
  if (cookie === undefined) return undefined;
  try {
    return Kept.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

import { mayWrite } from '#server/access/mayWrite.ts';
import type { Signer } from '#server/log/regionLog.ts';
import type { ReadGroup, Refused } from './readWireGroup.ts';

/** What speaks against a group whatever the patient: its signature, its author, his place. Rules P6, A4 and A6. */
export async function objectionToSender(
  group: ReadGroup,
  signers: ReadonlyMap<string, Signer>,
): Promise<Refused | undefined> {
  const signer = signers.get(group.device);
  const path = (field: string) => `facts.${group.facts[0]?.at ?? 0}.${field}`;
  if (signer === undefined || signer.revoked) return { code: 'unknownDevice', path: path('device') };
  if (!(await isSignedBy(signer.publicKey, group))) return { code: 'badSignature', path: 'signature' };
  const author = signer.users.get(group.author);
  if (author === undefined) return { code: 'notYourDevice', path: path('author') };
  if (author.site !== group.site) return { code: 'notYourSite', path: path('site') };
  return objectionToFacts(group, author.role);
}

/** Rule A6, and that nobody signs under a role that is not his. */
function objectionToFacts(group: ReadGroup, role: string): Refused | undefined {
  for (const { at, fact } of group.facts) {
    if (fact.authorRole !== role) return { code: 'notAllowed', path: `facts.${at}.authorRole` };
    if (mayWrite(role, fact) === 'no') return { code: 'notAllowed', path: `facts.${at}.kind` };
  }
  return undefined;
}

async function isSignedBy(publicKey: JsonWebKey, group: ReadGroup): Promise<boolean> {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', publicKey, ecdsa, false, ['verify']);
  const signature = Uint8Array.from(Buffer.from(group.signature, 'base64url'));
  return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, group.digest);
}

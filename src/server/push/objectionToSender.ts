import type { Signer } from '#server/db/judgingReads.ts';
import type { ReadGroup, Refused } from './readWireGroup.ts';

/** What speaks against a group whatever the patient: its signature, its author, his place. Rules P6 and A4. */
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
  return objectionToKinds(group, author.role);
}

const MAY_GIVE_ACCESS = ['nurse', 'physician'];

function objectionToKinds(group: ReadGroup, role: string): Refused | undefined {
  // Places and their people are the operator's to write, until they have a screen of their own.
  const place = group.facts.find(({ fact }) => fact.kind === 'site' || fact.kind === 'member');
  if (place !== undefined) return { code: 'notAllowed', path: `facts.${place.at}.kind` };
  const access = group.facts.find(({ fact }) => fact.kind === 'careCircleMember');
  if (access === undefined || MAY_GIVE_ACCESS.includes(role)) return undefined;
  return { code: 'notAllowed', path: `facts.${access.at}.kind` };
}

async function isSignedBy(publicKey: JsonWebKey, group: ReadGroup): Promise<boolean> {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', publicKey, ecdsa, false, ['verify']);
  const signature = Uint8Array.from(Buffer.from(group.signature, 'base64url'));
  return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, group.digest);
}

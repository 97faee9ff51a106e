import type { Account } from '#protocol/session.ts';
import { noteContact } from '#server/db/factLog.ts';
import { inRequest } from '#server/db/inRequest.ts';
import { signersOf, type Signer } from '#server/db/judgingReads.ts';
import type { RegionParts } from './regionParts.ts';
import { scopesOfAccount } from './scopes.ts';

export type Meeting =
  | { readonly kind: 'enrolled'; readonly scopes: readonly string[] }
  /** Withdrawn by the operator: it is given nothing more, and what it still sends is kept apart. */
  | { readonly kind: 'revoked' }
  /** Not enrolled, or not for this account. */
  | { readonly kind: 'stranger' };

/**
 * Who stands before the region with which tablet. Notes the contact and the groups that wait there (rule A3), in a
 * transaction of its own: what a tablet announced stays announced even if its push then fails.
 *
 * A tablet holds what any of its users may see.
 */
export async function meetDevice(
  parts: RegionParts,
  account: Account,
  said: { readonly device: string; readonly announces: readonly string[] },
): Promise<Meeting> {
  const context = { account: account.id, device: said.device, scopes: [] };
  return await inRequest(parts.database.db, context, 'push', async (tx) => {
    const signer = (await signersOf(tx, [said.device])).get(said.device);
    if (signer === undefined || !signer.users.has(account.id)) return { kind: 'stranger' };
    const scopes = scopesOfDevice(signer, parts.region);
    await noteContact(tx, said.device, said.announces, signer.revoked ? [] : scopes);
    return signer.revoked ? { kind: 'revoked' } : { kind: 'enrolled', scopes };
  });
}

function scopesOfDevice(signer: Signer, region: string): readonly string[] {
  const scopes = [...signer.users.values()].flatMap((user) => scopesOfAccount(user, region));
  return [...new Set(scopes)].toSorted();
}

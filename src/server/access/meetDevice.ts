import type { Account } from '#protocol/session.ts';
import type { Signer } from '#server/log/regionLog.ts';
import type { RegionParts } from './regionParts.ts';
import { scopesOfAccount } from './scopes.ts';

export type Meeting =
  | { readonly kind: 'enrolled'; readonly scopes: readonly string[] }
  /** Withdrawn by the operator, or its user works elsewhere now: given nothing more; what is still sent is judged. */
  | { readonly kind: 'barred' }
  /** Not enrolled, or not for this account. */
  | { readonly kind: 'stranger' };

/**
 * Who stands before the region with which tablet. Notes the contact and the groups that wait there (rule A3), in a
 * transaction of its own: what a tablet announced stays announced even if its push then fails.
 *
 * A tablet holds what any of its users may see who still works at its place; one whose users have all moved is told to
 * drop what it holds.
 */
export async function meetDevice(
  parts: RegionParts,
  account: Account,
  said: { readonly device: string; readonly announces: readonly string[] },
): Promise<Meeting> {
  const context = { account: account.id, device: said.device, scopes: [] };
  return await parts.log.write(context, async (log) => {
    const signer = (await log.signersOf([said.device])).get(said.device);
    const user = signer?.users.get(account.id);
    if (signer === undefined || user === undefined) return { kind: 'stranger' };
    const scopes = scopesOfDevice(signer, parts.region);
    const hasMoved = user.site !== signer.place && scopes.length > 0;
    const isBarred = signer.revoked || hasMoved;
    await log.noteContact(said.device, said.announces, isBarred ? [] : scopes);
    return isBarred ? { kind: 'barred' } : { kind: 'enrolled', scopes };
  });
}

function scopesOfDevice(signer: Signer, region: string): readonly string[] {
  const users = [...signer.users.values()].filter((user) => user.site === signer.place);
  return [...new Set(users.flatMap((user) => scopesOfAccount(user, region)))].toSorted();
}

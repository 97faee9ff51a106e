import { assertNever } from '#domain/assertNever.ts';
import type { TabletUser } from '#store/store.ts';
import type { RegionClient } from '#sync/regionClient.ts';

export type SignedIn =
  | { readonly kind: 'signedIn'; readonly user: TabletUser }
  | { readonly kind: 'signedOut'; readonly demonstration: boolean | undefined }
  | { readonly kind: 'unreachable'; readonly why: 'offline' | 'notTheRegion' | 'trouble' };

/** Who the region says is signed in on this browser; an outage is an answer too. */
export async function askWhoIsSignedIn(region: Pick<RegionClient, 'session'>): Promise<SignedIn> {
  const outcome = await region.session();
  switch (outcome.kind) {
    case 'answered': {
      const { account, region: place } = outcome.body;
      return account === null
        ? { kind: 'signedOut', demonstration: place.demonstration }
        : { kind: 'signedIn', user: { account, region: place } };
    }
    case 'signInNeeded':
      return { kind: 'signedOut', demonstration: undefined };
    case 'offline':
    case 'notTheRegion':
      return { kind: 'unreachable', why: outcome.kind };
    case 'refused':
    case 'unavailable':
      return { kind: 'unreachable', why: 'trouble' };
    default:
      return assertNever(outcome);
  }
}

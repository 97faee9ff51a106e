import { useState } from 'react';

/** `failed`: the region did not answer, so the session stays open there. */
export type SigningOut = 'no' | 'asking' | 'failed';

/** Ends the session at the region, then does what comes after. */
export function useSignOut(after: () => void): { readonly signingOut: SigningOut; readonly signOut: () => void } {
  const [signingOut, setSigningOut] = useState<SigningOut>('no');

  async function askRegion() {
    setSigningOut('asking');
    const { browserRegion } = await import('#sync/browserNetwork.ts');
    const { kind } = await browserRegion().signOut();
    // Not signed in any more is what was asked for.
    if (kind === 'answered' || kind === 'signInNeeded') after();
    else setSigningOut('failed');
  }

  return {
    signingOut,
    signOut: () => {
      askRegion().catch((error: unknown) => {
        reportError(error);
        setSigningOut('failed');
      });
    },
  };
}

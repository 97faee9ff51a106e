import { useEffect, useState } from 'react';
import { addressWithout, type SignInFailure, signInFailureIn } from './signInFailure.ts';

/** The sign-in that just failed, taken out of the address as soon as it is read. */
export function useSignInFailure(): SignInFailure | undefined {
  const [failure] = useState(() => signInFailureIn(location.search));
  useEffect(() => {
    if (failure !== undefined) history.replaceState(history.state, '', addressWithout(location));
  }, [failure]);
  return failure;
}

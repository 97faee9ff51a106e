/** How the region brings somebody back whom it could not sign in: `/?signIn=…`. */
const FAILURES = ['unavailable', 'unknown', 'refused'] as const;
export type SignInFailure = (typeof FAILURES)[number];

/** @param search  of the page's address, with its question mark */
export function signInFailureIn(search: string): SignInFailure | undefined {
  const said = new URLSearchParams(search).get('signIn');
  return FAILURES.find((failure) => failure === said);
}

/** The same address without the failure: told once, and not again at a reload. */
export function addressWithout({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const rest = new URLSearchParams(search);
  rest.delete('signIn');
  const query = rest.toString();
  return `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

/** Where the region lets people sign in, and the page of this app it brings them back to. */
export function signInAddress(returnTo = '/'): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

const ELSEWHERE = 'http://local.invalid';
const NOT_PAGES = ['/api/', '/auth/', '/dev-idp/'];

/**
 * A place inside the app to come back to after sign-in, or undefined for anything else.
 *
 * Judged as a browser reads it: "//evil.example", "/\evil.example" and "/%09/evil.example" all leave the site.
 */
export function localPath(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (!text.startsWith('/') || /[\u0000-\u0020\\\u007f]/.test(text) || text.length > 500) return undefined;
  if (/%(?:0[0-9a-d]|5c|2f)/i.test(text) || !URL.canParse(text, ELSEWHERE)) return undefined;
  const url = new URL(text, ELSEWHERE);
  const leaves = url.origin !== ELSEWHERE || url.pathname.startsWith('//');
  if (leaves || NOT_PAGES.some((prefix) => `${url.pathname}/`.startsWith(prefix))) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}

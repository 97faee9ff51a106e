/** A browser as far as sign-in goes: keeps cookies, follows redirects when asked, says where its requests come from. */
export type Browser = {
  readonly cookies: Map<string, string>;
  /** Every Set-Cookie line received. */
  readonly setCookies: string[];
  get(url: string): Promise<Response>;
  post(url: string, headers?: Record<string, string>): Promise<Response>;
  /** Follows redirects to the first page that is none, which it gives with its address. */
  follow(url: string): Promise<{ readonly url: string; readonly response: Response }>;
};

export function aBrowser(): Browser {
  const cookies = new Map<string, string>();
  const setCookies: string[] = [];

  async function send(url: string, method: string, headers: Record<string, string>): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    setCookies.push(line);
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }

  const get = (url: string) => send(url, 'GET', {});

  return {
    cookies,
    setCookies,
    get,
    post: (url, headers = { 'sec-fetch-site': 'same-origin' }) => send(url, 'POST', headers),
    async follow(url) {
      let at = url;
      for (let step = 0; step < 10; step += 1) {
        const response = await get(at);
        const next = response.headers.get('location');
        if (next === null) return { url: at, response };
        at = new URL(next, at).href;
      }
      throw new Error('redirected in circles');
    },
  };
}

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SessionAnswer } from '#protocol/session.ts';
import { readConfig } from '#server/config.ts';
import { DEMONSTRATION_ACCOUNTS } from '#server/demonstration/demonstrationPlaces.ts';
import { sessionStore } from '#server/session/sessionStore.ts';
import { aBrowser, type Browser } from '#test/server/app/aBrowser.ts';
import { aListeningRegion, type ListeningRegion } from '#test/server/app/aListeningRegion.ts';

let region: ListeningRegion;
beforeAll(async () => {
  region = await aListeningRegion();
});
afterAll(() => region.close());

const SESSION = '__Host-equilibre';

describe('a nurse who signs in', () => {
  it('picks her account, comes back to where she was, and is known to the region', async () => {
    const browser = aBrowser();
    const back = await signInAs(browser, 'claire-morel', '/patients?tri=nom');
    expect(back).toBe(`${region.url}/patients?tri=nom`);
    expect(await whoIs(browser)).toMatchObject({ name: 'Claire Morel', role: 'nurse', site: { town: 'Dole' } });
  });

  it('holds nothing but a cookie that scripts cannot read and other hosts cannot set', async () => {
    const browser = aBrowser();
    await signInAs(browser, 'claire-morel');
    const line = browser.setCookies.find((cookie) => cookie.startsWith(`${SESSION}=`)) ?? '';
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=43200']) expect(line).toContain(flag);
    expect(line).not.toContain('Domain');
    const kept = await region.database.db.selectFrom('session').select('id').execute();
    expect(kept.map(({ id }) => id)).not.toContain(browser.cookies.get(SESSION));
  });

  it('gets another session each time, and the former one ends', async () => {
    const browser = aBrowser();
    await signInAs(browser, 'claire-morel');
    const former = browser.cookies.get(SESSION) ?? '';
    await signInAs(browser, 'sophie-vuillemin');
    expect(browser.cookies.get(SESSION)).not.toBe(former);
    expect(await whoIs(browser)).toMatchObject({ name: 'Sophie Vuillemin' });
    expect(await whoIs(withSession(former))).toBeNull();
  });

  it('is asked who she is although somebody was signed in before her', async () => {
    const browser = aBrowser();
    await signInAs(browser, 'claire-morel');
    const { response } = await browser.follow(`${region.url}/auth/sign-in`);
    expect(await response.text()).toContain('Comptes de démonstration');
  });

  it('is nobody any more once signed out, in other tabs too', async () => {
    const browser = aBrowser();
    await signInAs(browser, 'claire-morel');
    const secret = browser.cookies.get(SESSION) ?? '';
    expect((await browser.post(`${region.url}/auth/sign-out`)).status).toBe(200);
    expect(browser.cookies.has(SESSION)).toBe(false);
    expect(await whoIs(withSession(secret))).toBeNull();
  });
});

describe('a session', () => {
  it('by default outlives a shift without a network, so that what waits leaves by itself', async () => {
    const read = readConfig({ env: {}, args: [], mainDir: '/srv/equilibre/dist/server' });
    if (read.kind !== 'config') throw new Error(read.problems.join('\n'));
    const { db } = region.database;
    const clock = { now: new Date() };
    const sessions = sessionStore({ db, now: () => clock.now, randomBytes, limits: read.config.session });
    const secret = await sessions.begin(DEMONSTRATION_ACCOUNTS.claireMorel.id);
    clock.now = new Date(clock.now.getTime() + (11 * 60 + 55) * 60_000);
    expect(await sessions.accountOf(secret)).toMatchObject({ name: 'Claire Morel' });
  });

  it('ends after thirty idle minutes, and not while it is used', async () => {
    const browser = await signedIn();
    later(29);
    expect(await whoIs(browser)).not.toBeNull();
    later(29);
    expect(await whoIs(browser)).not.toBeNull();
    later(31);
    expect(await whoIs(browser)).toBeNull();
  });

  it('ends after twelve hours however much it is used', async () => {
    const browser = await signedIn();
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      later(20);
      expect(await whoIs(browser)).not.toBeNull();
    }
    later(21);
    expect(await whoIs(browser)).toBeNull();
  });
});

describe('what the region refuses', () => {
  it('is somebody the provider knows and the region does not', async () => {
    const browser = aBrowser();
    expect(await signInAs(browser, 'nadia-benali')).toBe(`${region.url}/?signIn=unknown`);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%2f/evil.example',
    '/%09/evil.example',
    '/api/session',
  ])('is to come back to %s', async (returnTo) => {
    const response = await aBrowser().get(`${region.url}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ equilibre: 'equilibre/1', problem: 'malformed', path: 'returnTo' });
  });

  it('is a return that was already used', async () => {
    const browser = aBrowser();
    const callback = await callbackOf(browser, 'claire-morel');
    const departure = new Map(browser.cookies);
    expect((await browser.get(callback)).headers.get('location')).toBe('/');
    expect((await browser.get(callback)).headers.get('location')).toBe('/?signIn=refused');
    // Even with the cookie of the departure: the provider gives nothing twice for one code.
    const thief = aBrowser();
    for (const [name, value] of departure) thief.cookies.set(name, value);
    expect((await thief.get(callback)).headers.get('location')).toBe('/?signIn=refused');
    expect(thief.cookies.has(SESSION)).toBe(false);
  });

  it('is a return under another state, and one in a browser that never left', async () => {
    const browser = aBrowser();
    const callback = new URL(await callbackOf(browser, 'claire-morel'));
    expect((await aBrowser().get(callback.href)).headers.get('location')).toBe('/?signIn=refused');
    callback.searchParams.set('state', 'another');
    expect((await browser.get(callback.href)).headers.get('location')).toBe('/?signIn=refused');
  });

  it('is to be signed out by another site', async () => {
    const browser = await signedIn();
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
      const response = await browser.post(`${region.url}/auth/sign-out`, headers);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ problem: 'notAllowed' });
    }
    expect(await whoIs(browser)).not.toBeNull();
    expect((await browser.post(`${region.url}/auth/sign-out`, { origin: region.url })).status).toBe(200);
  });
});

it('somebody who came as 127.0.0.1 goes on as localhost, where the provider sends back to', async () => {
  const response = await region.app.inject({
    url: '/auth/sign-in?returnTo=/patients',
    headers: { host: new URL(region.url).host.replace('localhost', '127.0.0.1') },
  });
  expect(response.headers.location).toBe(`${region.url}/auth/sign-in?returnTo=%2Fpatients`);
});

async function signedIn(): Promise<Browser> {
  const browser = aBrowser();
  await signInAs(browser, 'claire-morel');
  return browser;
}

function withSession(secret: string): Browser {
  const browser = aBrowser();
  browser.cookies.set(SESSION, secret);
  return browser;
}

/** Goes through the whole sign-in and gives the address it ends at. */
async function signInAs(browser: Browser, subject: string, returnTo = '/'): Promise<string> {
  const callback = await callbackOf(browser, subject, returnTo);
  return new URL((await browser.get(callback)).headers.get('location') ?? '', region.url).href;
}

/** Picks an account and gives the address by which the provider sends back to the region. */
async function callbackOf(browser: Browser, subject: string, returnTo = '/'): Promise<string> {
  const page = await browser.follow(`${region.url}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  const html = await page.response.text();
  const action = html.match(new RegExp(`action="([^"]+/${subject})"`))?.[1] ?? '';
  const chosen = await browser.post(new URL(action, region.url).href);
  const resumed = await browser.get(new URL(chosen.headers.get('location') ?? '', region.url).href);
  return new URL(resumed.headers.get('location') ?? '', region.url).href;
}

async function whoIs(browser: Browser) {
  return SessionAnswer.parse(await (await browser.get(`${region.url}/api/session`)).json()).account;
}

function later(minutes: number): void {
  region.clock.now = new Date(region.clock.now.getTime() + minutes * 60_000);
}

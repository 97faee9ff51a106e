import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#protocol/session.ts';
import { aListeningRegion, type ListeningRegion } from './aListeningRegion.ts';

let region: ListeningRegion;
beforeAll(async () => {
  region = await aListeningRegion();
  region.app.log.level = 'debug';
});
afterAll(() => region.close());

const html = { accept: 'text/html,application/xhtml+xml' };

describe('every answer', () => {
  it.each(['/', '/api/session', '/api/nothing', '/dev-idp/style.css', '/dev-idp/.well-known/openid-configuration'])(
    'carries the same policy: %s',
    async (path) => {
      const { headers } = await fetch(`${region.url}${path}`);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
          "img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; " +
          "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
    },
  );

  it('is for this origin alone', async () => {
    const headers = { origin: 'https://evil.example' };
    for (const path of ['/', '/api/session', '/auth/sign-in', '/api/openapi.json']) {
      const answer = await fetch(`${region.url}${path}`, { headers, redirect: 'manual' });
      expect(answer.headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('is compressed when the tablet can read it so', async () => {
    const answer = await fetch(`${region.url}/api/openapi.json`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
  });
});

describe('what goes wrong', () => {
  it('under /api is said as a problem, never as the page of the app', async () => {
    for (const path of ['/api/nothing', '/api', '/auth/nothing']) {
      const answer = await fetch(`${region.url}${path}`, { headers: html });
      expect(answer.status, path).toBe(404);
      expect(Problem.parse(await answer.json())).toMatchObject({ problem: 'notFound' });
    }
  });

  it('[A1] with a body nobody can read, and signed out, is asked to sign in first', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    for (const url of ['/api/sync/push', '/api/sync/pull', '/api/device/enrol']) {
      const answer = await region.app.inject({ method: 'POST', url, headers, payload: '{"device":' });
      expect(answer.statusCode, url).toBe(401);
      expect(Problem.parse(answer.json())).toEqual({ equilibre: 'equilibre/1', problem: 'signInNeeded' });
    }
  });

  it('with too large a body is said as such', async () => {
    const answer = await region.app.inject({
      method: 'POST',
      url: '/auth/sign-out',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      payload: `"${'x'.repeat(1_100_000)}"`,
    });
    expect(answer.statusCode).toBe(413);
    expect(Problem.parse(answer.json())).toEqual({ equilibre: 'equilibre/1', problem: 'tooLarge' });
  });

  it('with a body that is no JSON is said without quoting it', async () => {
    const answer = await region.app.inject({
      method: 'POST',
      url: '/auth/sign-out',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      payload: '{"name":"GRANDCLEMENT',
    });
    expect(answer.statusCode).toBe(400);
    expect(Problem.parse(answer.json())).toEqual({ equilibre: 'equilibre/1', problem: 'malformed' });
  });

  it('from another site is refused before it is read', async () => {
    const answer = await region.app.inject({
      method: 'POST',
      url: '/api/anything',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(403);
    expect(Problem.parse(answer.json())).toMatchObject({ problem: 'notAllowed' });
  });

  it('too often from one address is said with the time to wait', async () => {
    const ask = () => region.app.inject({ url: '/auth/sign-in?returnTo=//evil.example', remoteAddress: '192.0.2.7' });
    for (let time = 0; time < 120; time += 1) expect((await ask()).statusCode).toBe(400);
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(Problem.parse(refused.json())).toMatchObject({ problem: 'tooMany' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});

it('the region describes each of its routes', async () => {
  const described = await (await fetch(`${region.url}/api/openapi.json`)).json();
  expect(described).toMatchObject({ openapi: '3.1.0' });
  for (const path of ['/api/health', '/api/session', '/auth/sign-in', '/auth/callback', '/auth/sign-out']) {
    expect(Object.keys((described as { paths: object }).paths)).toContain(path);
  }
});

describe('the logs', () => {
  it('hold one line a request, with the route and not the address', async () => {
    region.logged.length = 0;
    await fetch(`${region.url}/GRANDCLEMENT?name=GRANDCLEMENT`, { headers: { cookie: 'a=GRANDCLEMENT' } });
    await fetch(`${region.url}/api/session?name=GRANDCLEMENT`);
    const lines = region.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ method: 'GET', route: '/api/session', status: 200 });
    expect(region.logged.join('')).not.toContain('GRANDCLEMENT');
  });

  it('tell an error by its place in the code, and never quote what the database refused', async () => {
    region.logged.length = 0;
    const { statusCode } = await failingRegion();
    expect(statusCode).toBe(503);
    const said = region.logged.join('');
    expect(said).toContain('a request met an error of the region');
    expect(said).not.toContain('GRANDCLEMENT');
  });
});

/** Asks for a session whose lookup fails in the database with a message that quotes its input. */
async function failingRegion() {
  const { db } = region.database;
  await db.schema.alterTable('session').renameTo('session_away').execute();
  try {
    return await region.app.inject({ url: '/api/session', headers: { cookie: '__Host-equilibre=GRANDCLEMENT' } });
  } finally {
    await db.schema.alterTable('session_away').renameTo('session').execute();
  }
}

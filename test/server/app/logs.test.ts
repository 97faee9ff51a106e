import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/localDate.ts';
import { PullAnswer } from '#protocol/pull.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { demonstrationCohort, demonstrationDirectory } from '#server/demonstration/demonstrationCohort.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SITES } from '#server/demonstration/demonstrationPlaces.ts';
import { DEVELOPMENT_ACCOUNTS } from '#server/dev-idp/developmentProvider.ts';
import { seedRegion } from '#server/push/seedRegion.ts';
import { aBrowser, type Browser } from './aBrowser.ts';
import { aListeningRegion, type ListeningRegion } from './aListeningRegion.ts';

let region: ListeningRegion;
beforeAll(async () => {
  region = await aListeningRegion();
  const patients = [...demonstrationCohort({ today: '2026-11-22' as LocalDate, patients: 3 })].flat();
  await seedRegion(region.database.db, {
    region: 'bfc',
    sites: Object.values(DEMONSTRATION_SITES),
    accounts: Object.values(DEMONSTRATION_ACCOUNTS).map((account) => ({ ...account, issuer: DEVELOPMENT_ACCOUNTS })),
    groups: [...demonstrationDirectory('bfc'), ...patients],
  });
});
afterAll(() => region.close());

describe('a nurse who signs in, enrols her tablet and pulls her patients', () => {
  it('leaves no name, birth date or secret in the logs, and one line for each request', async () => {
    const browser = aBrowser();
    const page = await browser.follow(`${region.url}/auth/sign-in?returnTo=/patients/GRANDCLEMENT`);
    const chosen = await browser.post(`${page.url}/claire-morel`);
    await browser.follow(new URL(chosen.headers.get('location') ?? '', region.url).href);
    const device = await enrol(browser);
    const pulled = await pull(browser, device);
    const rows = Object.values(pulled.scopes).flatMap((scope) => scope.rows);
    const received = JSON.stringify(rows);

    for (const told of ['GRANDCLEMENT', 'BOUVERET', 'VUILLEMIN', '1938-04-12']) {
      expect(received, 'a name that is not pulled proves nothing').toContain(told);
      expect(region.logged.join(''), told).not.toContain(told);
    }
    const secrets = [...browser.cookies.values()];
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(region.logged.join('')).not.toContain(secret);
    expect(region.logged.join('')).not.toMatch(/Claire|Morel|code=|state=/);
    expect(routesLogged()).toEqual(expect.arrayContaining(['/auth/sign-in', '/auth/callback', '/api/sync/pull']));
  });
});

async function enrol(browser: Browser): Promise<string> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const device = randomUUID();
  await send(browser, '/api/device/enrol', { device, publicKey: { kty, crv, x, y }, label: 'Tablette 1' });
  return device;
}

async function pull(browser: Browser, device: string): Promise<PullAnswer> {
  const want = { maxRows: 2_000, maxBytes: 4_000_000 };
  return PullAnswer.parse(await send(browser, '/api/sync/pull', { device, scopes: {}, announces: [], want }));
}

async function send(browser: Browser, path: string, message: object): Promise<unknown> {
  const answer = await fetch(`${region.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({ protocol: PROTOCOL_VERSION, app: '0.0.0-test', ...message }),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer.json();
}

function routesLogged(): readonly unknown[] {
  return region.logged.map((line) => (JSON.parse(line) as { route?: unknown }).route);
}

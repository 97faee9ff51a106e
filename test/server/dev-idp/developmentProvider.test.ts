import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { developmentSecrets } from '#server/dev-idp/developmentSecrets.ts';
import { memoryAdapter } from '#server/dev-idp/memoryAdapter.ts';
import { aBrowser } from '#test/server/app/aBrowser.ts';
import { aListeningRegion, type ListeningRegion } from '#test/server/app/aListeningRegion.ts';

describe('the page of the development provider', () => {
  let region: ListeningRegion;
  const warned = vi.spyOn(console, 'warn');
  beforeAll(async () => {
    region = await aListeningRegion();
  });
  afterAll(() => region.close());

  it('offers every demonstration account as a form of its own, in French, with no script', async () => {
    const { response } = await aBrowser().follow(`${region.url}/auth/sign-in`);
    const page = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(page).toContain('<html lang="fr">');
    expect(page.match(/<form method="post"/g)).toHaveLength(6);
    for (const words of ['Comptes de démonstration', 'Infirmière', 'Arinthod', 'Pharmacienne', 'Élise Faivre']) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/<script|style=|onclick/);
  });

  it('says plainly that a page of another browser is not valid any more, and how to go on', async () => {
    const page = await aBrowser().follow(`${region.url}/auth/sign-in`);
    const stranger = await aBrowser().get(page.url);
    expect(stranger.status).toBe(400);
    expect(await stranger.text()).toContain('n’est plus valable');
  });

  it('lets nobody in whom it does not list', async () => {
    const browser = aBrowser();
    const page = await browser.follow(`${region.url}/auth/sign-in`);
    expect((await browser.post(`${page.url}/somebody-else`)).status).toBe(400);
  });

  it('asks for a proof of the same browser, and answers only its own client and address', async () => {
    const authorize = (more: object) =>
      aBrowser().get(
        `${region.url}/dev-idp/auth?${new URLSearchParams({
          client_id: 'equilibre',
          response_type: 'code',
          scope: 'openid',
          redirect_uri: `${region.url}/auth/callback`,
          ...more,
        }).toString()}`,
      );
    expect((await authorize({})).headers.get('location')).toContain('error=invalid_request');
    expect((await authorize({ redirect_uri: 'https://evil.example' })).status).toBe(400);
    expect((await authorize({ client_id: 'another' })).status).toBe(400);
  });

  it('warns of nothing that its pinned version does not need to be warned of', () => {
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('its secrets', () => {
  it('are made once and kept for their owner alone', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'equilibre-idp-'));
    const first = await developmentSecrets(dir, randomBytes);
    expect(await developmentSecrets(dir, randomBytes)).toEqual(first);
    const file = join(dir, 'development-provider.json');
    expect((await stat(file)).mode & 0o077).toBe(0);
    await writeFile(file, '{"signingKey":');
    expect((await developmentSecrets(dir, randomBytes)).cookieKey).not.toBe(first.cookieKey);
    await rm(dir, { recursive: true });
  });
});

it('what the provider remembers is forgotten in time, and with its grant', async () => {
  let now = 0;
  const codes = memoryAdapter(() => now)('AuthorizationCode');
  await codes.upsert('a', { grantId: 'g' }, 60);
  await codes.upsert('b', { grantId: 'other' }, 60);
  await codes.consume('a');
  expect(await codes.find('a')).toMatchObject({ consumed: 0 });
  await codes.revokeByGrantId('g');
  expect(await codes.find('a')).toBeUndefined();
  now = 60_000;
  expect(await codes.find('b')).toBeUndefined();
});

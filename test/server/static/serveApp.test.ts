import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveApp } from '#server/static/serveApp.ts';

const html = { accept: 'text/html,application/xhtml+xml' };
let dir: string;
let app: FastifyInstance;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'equilibre-app-'));
  app = fastify();
});
afterEach(async () => {
  await app.close();
  await rm(dir, { recursive: true });
});

describe('a built app', () => {
  beforeEach(async () => {
    await mkdir(join(dir, 'assets'));
    await writeFile(join(dir, 'index.html'), '<!doctype html><title>Équilibre</title>');
    await writeFile(join(dir, 'serviceWorker.js'), '// worker');
    await writeFile(join(dir, 'manifest.webmanifest'), '{}');
    await writeFile(join(dir, 'assets', 'main-BkX1_9aZ.js'), '// main');
    await serveApp(app, dir);
  });

  it.each([
    { path: '/', caching: 'no-cache' },
    { path: '/index.html', caching: 'no-cache' },
    { path: '/serviceWorker.js', caching: 'no-cache' },
    { path: '/manifest.webmanifest', caching: 'no-cache' },
    { path: '/assets/main-BkX1_9aZ.js', caching: 'public, max-age=31536000, immutable' },
  ])('lets browsers keep $path as: $caching', async ({ path, caching }) => {
    const answer = await app.inject({ url: path });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe(caching);
  });

  it('answers its page wherever a person may have got to, and has it asked for again', async () => {
    const answer = await app.inject({ url: '/patients/018?tri=nom', headers: html });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body).toContain('Équilibre');
  });

  it.each([
    { what: 'a file that is gone', url: '/assets/old-12345678.js', headers: {} },
    { what: 'the region', url: '/api/nothing', headers: html },
    { what: 'sign-in', url: '/auth/nothing', headers: html },
    { what: 'the provider', url: '/dev-idp/nothing', headers: html },
    { what: 'a file outside the app', url: '/..%2f..%2fetc%2fpasswd', headers: {} },
  ])('never answers its page for $what', async ({ url, headers }) => {
    const answer = await app.inject({ url, headers });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('<title>');
  });

  it('never answers its page to what is no reading', async () => {
    expect((await app.inject({ method: 'POST', url: '/patients', headers: html })).statusCode).toBe(404);
  });
});

it('an app that was not built is said to be so, with the command that builds it', async () => {
  await serveApp(app, dir);
  const answer = await app.inject({ url: '/', headers: html });
  expect(answer.statusCode).toBe(503);
  expect(answer.body).toContain('npm run build');
});

import { describe, expect, it } from 'vitest';
import { readConfig, type RegionConfig } from '#server/config.ts';

const read = (env: Record<string, string>, args: string[] = []) =>
  readConfig({ env, args, mainDir: '/srv/equilibre/dist/server' });

const provider = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' };

describe('without any setting', () => {
  it('the region is a demonstration on localhost, with the embedded database', () => {
    expect(configOf({})).toMatchObject({
      listen: { host: 'localhost', port: 8080 },
      publicUrl: 'http://localhost:8080',
      database: { kind: 'embedded' },
      signIn: { kind: 'development' },
      demonstration: 'seedWhenEmpty',
      session: { idleMinutes: 720, absoluteHours: 12 },
      staticDir: '/srv/equilibre/dist/app',
    });
  });
});

describe('the demonstration', () => {
  it.each([
    { where: 'a PostgreSQL', env: { DATABASE_URL: 'postgres://db/equilibre' }, args: [], seeds: 'never' },
    {
      where: 'a PostgreSQL, asked for',
      env: { DATABASE_URL: 'postgres://db/e' },
      args: ['--demo'],
      seeds: 'seedWhenEmpty',
    },
    { where: 'a region with a real provider', env: provider, args: [], seeds: 'never' },
  ])('is written into $where: $seeds', ({ env, args, seeds }) => {
    expect(configOf(env, args).demonstration).toBe(seeds);
  });
});

it('a restoration is what the operator says, never what the region guesses', () => {
  expect(configOf({}).restored).toBe('no');
  expect(configOf({}, ['--restored']).restored).toBe('yes');
});

describe('a setting that cannot be used', () => {
  it.each([
    { env: { PORT: '80800' }, names: 'PORT', cure: 'from 1 to 65535' },
    { env: { PORT: 'http' }, names: 'PORT', cure: 'from 1 to 65535' },
    { env: { DATABASE_URL: 'mysql://db' }, names: 'DATABASE_URL', cure: 'postgres://' },
    { env: { LOG_LEVEL: 'loud' }, names: 'LOG_LEVEL', cure: 'one of' },
    { env: { PUBLIC_URL: 'equilibre.example' }, names: 'PUBLIC_URL', cure: 'https://' },
    { env: { PUBLIC_URL: 'http://equilibre.example' }, names: 'PUBLIC_URL', cure: 'https' },
    { env: { PUBLIC_URL: 'https://equilibre.example/app' }, names: 'PUBLIC_URL', cure: 'without a path' },
    { env: { OIDC_ISSUER: 'https://login.example.org' }, names: 'OIDC_CLIENT_SECRET', cure: 'all three' },
    { env: { ...provider, OIDC_ISSUER: 'http://login.example.org' }, names: 'OIDC_ISSUER', cure: 'https' },
    { env: { NODE_ENV: 'production' }, names: 'OIDC_ISSUER', cure: 'development provider' },
  ])('$env is named, with its cure', ({ env, names, cure }) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(names);
    expect(problems[0]).toContain(cure);
  });

  it('is never quoted: it may be a password', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://me:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it('does not hide the next one', () => {
    expect(problemsOf({ PORT: '0', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });

  it('on the command line is refused too', () => {
    expect(read({}, ['--demos'])).toMatchObject({ kind: 'unusable' });
  });
});

it('an empty variable is one that is not set', () => {
  expect(configOf({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    listen: { port: 8080 },
    database: { kind: 'embedded' },
  });
});

it('production runs with a provider of its own', () => {
  const env = { ...provider, NODE_ENV: 'production', PUBLIC_URL: 'https://equilibre.example.org/' };
  expect(configOf(env)).toMatchObject({ publicUrl: 'https://equilibre.example.org', signIn: { kind: 'provider' } });
});

function configOf(env: Record<string, string>, args: string[] = []): RegionConfig {
  const answer = read(env, args);
  if (answer.kind === 'unusable') throw new Error(answer.problems.join('\n'));
  return answer.config;
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const answer = read(env);
  return answer.kind === 'unusable' ? answer.problems : [];
}

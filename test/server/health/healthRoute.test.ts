import fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Kysely, PostgresDialect } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Tables } from '#server/db/tables.ts';
import { healthRoute } from '#server/health/healthRoute.ts';

describe('the health of the region', () => {
  it('is good when the database answers, and says no more than its version', async () => {
    const answer = await healthOver(() => Promise.resolve({ rows: [], rowCount: 0, command: 'SELECT' }));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      equilibre: 'equilibre/1',
      serverTime: '2026-11-22T08:00:00.000Z',
      health: 'ok',
      version: '1.2.3',
    });
  });

  it('is a problem when the database does not answer', async () => {
    const answer = await healthOver(() => Promise.reject(new Error('connection refused by db.internal')));
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'unavailable' });
  });

  it('is a problem when the database takes for ever', async () => {
    const answer = await healthOver(() => new Promise(() => undefined));
    expect(answer.statusCode).toBe(503);
  });
});

/** Asks for the health of a region whose database answers each query so. */
async function healthOver(query: () => Promise<unknown>) {
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // As much of a connection pool as Kysely asks for.
  const client = { query, release: () => undefined };
  const pool = { connect: () => Promise.resolve(client), end: () => Promise.resolve() } as never;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  healthRoute(app, { db, version: '1.2.3', now: () => new Date('2026-11-22T08:00:00Z') });
  return app.inject({ url: '/api/health' });
}

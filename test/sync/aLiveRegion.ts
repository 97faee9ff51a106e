import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Account } from '#protocol/session.ts';
import { databaseLog } from '#server/db/databaseLog.ts';
import type { Database } from '#server/db/openDatabase.ts';
import { enrolRoute } from '#server/device/enrolRoute.ts';
import { answerErrors } from '#server/http/answerErrors.ts';
import { openPokes } from '#server/poke/pokes.ts';
import { pullRoute } from '#server/pull/pullRoute.ts';
import { pushRoute } from '#server/push/pushRoute.ts';
import { seedRegion } from '#server/push/seedRegion.ts';
import { sessionRoute } from '#server/session/sessionRoute.ts';
import type { Reply, Request } from './aNetwork.ts';

const REGION = 'bfc';

/** The region's own routes on a real database, one person signed in; signing in itself is tested elsewhere. */
export type LiveRegion = {
  answer(request: Request): Promise<Reply>;
  /** The process ends and another begins on the same database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export async function aLiveRegion(database: Database, account: Account): Promise<LiveRegion> {
  const people = { ...account, issuer: 'test', subject: account.id };
  const sites = [{ ...account.site, type: 'clinic' }];
  await seedRegion(database.db, { region: REGION, sites, accounts: [people], groups: [] });
  let region = await running(database, account);
  return {
    answer: async ({ method, path, body }) => {
      const answer = await region.app.inject({
        method: method === 'POST' ? 'POST' : 'GET',
        url: path,
        ...(body === undefined
          ? {}
          : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const type = String(answer.headers['content-type']);
      return new Response(answer.body, { status: answer.statusCode, headers: { 'content-type': type } });
    },
    restart: async () => {
      await region.stop();
      region = await running(database, account);
    },
    stop: () => region.stop(),
  };
}

async function running(database: Database, account: Account): Promise<{ app: FastifyInstance; stop(): Promise<void> }> {
  const pokes = await openPokes(database, { url: undefined, process: 'test', log: () => undefined });
  const app = fastify({ logger: false });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  app.decorateRequest('account', undefined);
  app.addHook('onRequest', (request, _reply, done) => {
    request.account = account;
    done();
  });
  const now = () => new Date();
  const parts = { log: databaseLog(database.db), region: REGION, pokes, now };
  sessionRoute(app, { region: { id: REGION, name: 'BFC', demonstration: true }, now });
  pushRoute(app, parts);
  pullRoute(app, parts);
  enrolRoute(app, parts);
  await app.ready();
  return {
    app,
    stop: async () => {
      await app.close();
      await pokes.close();
    },
  };
}

import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { RegionParts } from './access/regionParts.ts';
import type { RegionConfig } from './config.ts';
import type { Database } from './db/openDatabase.ts';
import {
  DEVELOPMENT_ACCOUNTS,
  DEVELOPMENT_CLIENT,
  developmentIssuer,
  developmentProvider,
} from './dev-idp/developmentProvider.ts';
import { developmentProviderRoutes } from './dev-idp/developmentProviderRoutes.ts';
import type { DevelopmentSecrets } from './dev-idp/developmentSecrets.ts';
import { databaseLog } from './db/databaseLog.ts';
import { isDemonstration } from './demonstration/isDemonstration.ts';
import { enrolRoute } from './device/enrolRoute.ts';
import { healthRoute } from './health/healthRoute.ts';
import { answerErrors } from './http/answerErrors.ts';
import { describeRoutes } from './http/describeRoutes.ts';
import { refuseForeignRequests } from './http/refuseForeignRequests.ts';
import { logRequests, regionLog, type LogStream } from './http/regionLog.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { pokeRoute } from './poke/pokeRoute.ts';
import { openPokes } from './poke/pokes.ts';
import { pullRoute } from './pull/pullRoute.ts';
import { pushRoute } from './push/pushRoute.ts';
import { knowCaller } from './session/knowCaller.ts';
import { sessionRoute } from './session/sessionRoute.ts';
import { sessionStore } from './session/sessionStore.ts';
import { identityProvider, type ProviderClient } from './sign-in/identityProvider.ts';
import { signInRoutes } from './sign-in/signInRoutes.ts';
import { serveApp } from './static/serveApp.ts';

/** Everything of the outside world that the region uses. */
export type RegionServices = {
  readonly database: Database;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly version: string;
  /** Of the development provider, where it runs. */
  readonly developmentSecrets: () => Promise<DevelopmentSecrets>;
  /** Where log lines go; standard output when absent. */
  readonly logStream?: LogStream;
};

/** A pull that announces a whole shift's digests; routes that take more say so themselves. */
const LARGEST_BODY_BYTES = 1_000_000;

/** Two hundred tablets behind one hospital's address, each of which pulls every minute and pushes what it has. */
const REQUESTS_PER_MINUTE = 6_000;
const SIGN_INS_PER_MINUTE = 120;

/** Builds the region without listening: tests speak to it through `inject`. */
export async function buildApp(config: RegionConfig, services: RegionServices): Promise<FastifyInstance> {
  const app = fastify({
    ...regionLog(config.logLevel, services.logStream),
    bodyLimit: LARGEST_BODY_BYTES,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    // A stop must not wait for browsers that merely keep their connection.
    forceCloseConnections: 'idle',
  });
  answerErrors(app);
  logRequests(app);
  await securityHeaders(app, config.publicUrl);
  refuseForeignRequests(app, config.publicUrl);
  await app.register(rateLimit, { max: REQUESTS_PER_MINUTE, timeWindow: '1 minute' });
  await app.register(compress, {
    threshold: 1_024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(cookie);
  await describeRoutes(app, services.version);
  await ownRoutes(app, config, services);
  await serveApp(app, config.staticDir);
  return app;
}

async function ownRoutes(app: FastifyInstance, config: RegionConfig, services: RegionServices): Promise<void> {
  const { database, now, randomBytes, version } = services;
  const { db } = database;
  const { publicUrl } = config;
  const sessions = sessionStore({ db, now, randomBytes, limits: config.session });
  const demonstration = await isDemonstration(db);
  const provider = identityProvider(await signInClient(app, config, services), `${publicUrl}/auth/callback`);
  const pokes = await openPokes(database, {
    url: config.database.kind === 'postgres' ? config.database.url : undefined,
    process: Buffer.from(randomBytes(16)).toString('hex'),
    log: (trouble) => app.log.warn(trouble, 'a poke did not reach the other processes'),
  });
  app.addHook('onClose', () => pokes.close());
  const parts: RegionParts = { log: databaseLog(db), region: config.region.id, pokes, now };
  knowCaller(app, sessions);
  healthRoute(app, { db, version, now });
  sessionRoute(app, { region: { ...config.region, demonstration }, now });
  signInRoutes(app, {
    provider,
    sessions,
    publicUrl,
    randomBytes,
    now,
    sessionHours: config.session.absoluteHours,
    perMinute: SIGN_INS_PER_MINUTE,
  });
  enrolRoute(app, parts);
  pushRoute(app, parts);
  pullRoute(app, parts);
  pokeRoute(app, parts);
}

/** The client of the configured provider, or of the development provider, which is mounted on the way. */
async function signInClient(
  app: FastifyInstance,
  config: RegionConfig,
  services: RegionServices,
): Promise<ProviderClient> {
  if (config.signIn.kind === 'provider') return { ...config.signIn, accountsUnder: 'asIssued' };
  const { publicUrl } = config;
  const secrets = await services.developmentSecrets();
  const provider = await developmentProvider({ publicUrl, secrets, now: services.now });
  await developmentProviderRoutes(app, provider);
  return {
    issuer: developmentIssuer(publicUrl),
    clientId: DEVELOPMENT_CLIENT,
    clientSecret: secrets.clientSecret,
    scope: 'openid',
    acrValues: undefined,
    accountsUnder: DEVELOPMENT_ACCOUNTS,
  };
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Problem } from '#protocol/session.ts';
import { Marker, MARKER } from '#protocol/version.ts';
import { isLoopback } from '#server/config.ts';
import { answerProblem } from '#server/access/answerProblem.ts';
import { clearCookie, SESSION_COOKIE, setCookie, SIGN_IN_COOKIE } from '#server/session/sessionCookie.ts';
import type { SessionStore } from '#server/session/sessionStore.ts';
import { readDeparture, writeDeparture } from './departureCookie.ts';
import type { IdentityProvider } from './identityProvider.ts';
import { localPath } from './localPath.ts';

export type SignIn = {
  readonly provider: IdentityProvider;
  readonly sessions: SessionStore;
  readonly publicUrl: string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly now: () => Date;
  readonly sessionHours: number;
  /** Sign-ins and their returns that one address may ask for in a minute. */
  readonly perMinute: number;
};

const DEPARTURE_SECONDS = 600;

/** How a sign-in that did not succeed comes back to the app, which has the words. */
type Failure = 'unavailable' | 'unknown' | 'refused';

/** Sign-in by the region on behalf of the browser, which never holds a token. */
export function signInRoutes(app: FastifyInstance, signIn: SignIn): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const config = { rateLimit: { max: signIn.perMinute, timeWindow: '1 minute' } };
  const redirects = { 303: z.null().describe('On to the next step'), 429: Problem };

  typed.get(
    '/auth/sign-in',
    {
      config,
      schema: {
        summary: 'Leave for the identity provider',
        tags: ['sign-in'],
        querystring: z.object({ returnTo: z.string().default('/') }),
        response: { ...redirects, 400: Problem },
      },
    },
    (request, reply) => leave(signIn, request.query.returnTo, request, reply),
  );

  typed.get(
    '/auth/callback',
    {
      config,
      schema: { summary: 'Come back from the identity provider', tags: ['sign-in'], response: redirects },
    },
    (request, reply) => arrive(signIn, request, reply),
  );

  typed.post(
    '/auth/sign-out',
    {
      config,
      schema: {
        summary: 'Sign out',
        tags: ['sign-in'],
        response: { 200: z.object({ equilibre: Marker, serverTime: z.iso.datetime() }), 403: Problem, 429: Problem },
      },
    },
    async (request, reply) => {
      const secret = request.cookies[SESSION_COOKIE];
      if (secret !== undefined) await signIn.sessions.end(secret);
      clearCookie(reply, SESSION_COOKIE);
      return { equilibre: MARKER, serverTime: signIn.now().toISOString() };
    },
  );
}

async function leave(signIn: SignIn, asked: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store');
  const returnTo = localPath(asked);
  if (returnTo === undefined) {
    await answerProblem(reply, 'malformed', 'returnTo');
    return;
  }
  // Cookies belong to one name: on the machine itself, whoever came as 127.0.0.1 goes on as localhost.
  if (request.host !== new URL(signIn.publicUrl).host && isLoopback(`http://${request.host}`)) {
    await reply.redirect(`${signIn.publicUrl}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`, 303);
    return;
  }
  const secret = () => Buffer.from(signIn.randomBytes(32)).toString('base64url');
  const departure = { state: secret(), nonce: secret(), verifier: secret() };
  const leaving = await signIn.provider.departure(departure);
  if (leaving.kind === 'unavailable') {
    await failed(request, reply, 'unavailable', leaving.code);
    return;
  }
  setCookie(reply, SIGN_IN_COOKIE, writeDeparture({ ...departure, returnTo }), DEPARTURE_SECONDS);
  await reply.redirect(leaving.to.href, 303);
}

async function arrive(signIn: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store');
  const departure = readDeparture(request.cookies[SIGN_IN_COOKIE]);
  // Whatever comes of it, a departure serves once.
  clearCookie(reply, SIGN_IN_COOKIE);
  if (departure === undefined) {
    await failed(request, reply, 'refused', 'noDeparture');
    return;
  }
  const arrival = await signIn.provider.arrival(new URL(request.url, signIn.publicUrl), departure);
  if (arrival.kind !== 'arrived') {
    await failed(request, reply, arrival.kind, arrival.code);
    return;
  }
  const account = await signIn.sessions.accountKnownAs(arrival.issuer, arrival.subject);
  if (account === undefined) {
    await failed(request, reply, 'unknown', 'unknownAccount');
    return;
  }
  const former = request.cookies[SESSION_COOKIE];
  if (former !== undefined) await signIn.sessions.end(former);
  setCookie(reply, SESSION_COOKIE, await signIn.sessions.begin(account.id), signIn.sessionHours * 3_600);
  await reply.redirect(localPath(departure.returnTo) ?? '/', 303);
}

function failed(request: FastifyRequest, reply: FastifyReply, failure: Failure, code: string): FastifyReply {
  request.log.warn({ failure, code }, 'sign-in did not succeed');
  return reply.redirect(`/?signIn=${failure}`, 303);
}

import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from './sessionCookie.ts';
import type { SessionStore } from './sessionStore.ts';

/**
 * Sets `request.account` before a body is read: who is not signed in is told so, whatever he sends. After the limits,
 * which are judged on request; a request without a session costs no query.
 */
export function knowCaller(app: FastifyInstance, sessions: SessionStore): void {
  app.decorateRequest('account', undefined);
  app.addHook('preParsing', async (request) => {
    const secret = request.cookies[SESSION_COOKIE];
    if (secret !== undefined && request.url.startsWith('/api/')) request.account = await sessions.accountOf(secret);
  });
}

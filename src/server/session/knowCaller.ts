import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from './sessionCookie.ts';
import type { SessionStore } from './sessionStore.ts';

/** Sets `request.account` before any route of the region's own reads it; a request without a session costs no query. */
export function knowCaller(app: FastifyInstance, sessions: SessionStore): void {
  app.decorateRequest('account', undefined);
  app.addHook('preHandler', async (request) => {
    const secret = request.cookies[SESSION_COOKIE];
    if (secret !== undefined && request.url.startsWith('/api/')) request.account = await sessions.accountOf(secret);
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerProblem } from '#server/access/answerProblem.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** What the region asks of its own development provider comes from no browser, and carries a secret of its own. */
const BACK_CHANNEL = '/dev-idp/token';

/**
 * Refuses what another site made this browser send: a cookie alone changes nothing.
 *
 * Every current browser says where a request comes from; one that does not must at least name our origin.
 */
export function refuseForeignRequests(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READS.includes(request.method) || request.url === BACK_CHANNEL) return;
    if (!isOwn(request, publicUrl)) await answerProblem(reply, 'notAllowed');
  });
}

function isOwn(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return request.headers.origin === publicUrl;
}

import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { PullAnswer, PullRequest } from '#protocol/pull.ts';
import { MARKER } from '#protocol/version.ts';
import { answerProblem } from '#server/access/answerProblem.ts';
import { meetDevice } from '#server/access/meetDevice.ts';
import type { RegionParts } from '#server/access/regionParts.ts';
import { accountOf, requireAccount } from '#server/access/requestAccount.ts';
import { readPages } from './readPages.ts';

export function pullRoute(app: FastifyInstance, parts: RegionParts): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/sync/pull',
    preParsing: requireAccount,
    schema: {
      summary: 'Ask for what moved in the scopes of a tablet',
      tags: ['sync'],
      body: PullRequest,
      response: { 200: PullAnswer },
    },
    handler: async (request, reply) => {
      const account = accountOf(request);
      const { device, announces, scopes: asked } = request.body;
      const meeting = await meetDevice(parts, account, { device, announces });
      if (meeting.kind !== 'enrolled') return answerProblem(reply, 'notAllowed', 'device');
      const who = { account: account.id, device };
      const { scopes } = meeting;
      const pages = await parts.log.read({ ...who, scopes }, (log) => readPages(log, scopes, request.body));
      if (pages.behind.length > 0) {
        request.log.warn(
          { ...who, scopes: pages.behind },
          'a tablet is ahead of this region: start it with --restored',
        );
      }
      if (pages.facts > 0) {
        // A snapshot cannot write; who read what is written down before he is given it.
        const { patients, facts } = pages;
        const line = { what: 'pull', scopes: Object.keys(pages.scopes), patients, facts } as const;
        await parts.log.write({ ...who, scopes }, (log) => log.writeTrace(line, who));
        request.log.info({ ...who, patients, facts }, 'pulled');
      }
      const dropped = Object.keys(asked).filter((scope) => !scopes.includes(scope));
      return { equilibre: MARKER, serverTime: parts.now().toISOString(), scopes: { ...pages.scopes }, dropped };
    },
  });
}

import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { EnrolAnswer, EnrolRequest } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';
import { answerProblem } from '#server/access/answerProblem.ts';
import { meetDevice } from '#server/access/meetDevice.ts';
import type { RegionParts } from '#server/access/regionParts.ts';
import { accountOf, requireAccount } from '#server/access/requestAccount.ts';

export function enrolRoute(app: FastifyInstance, parts: RegionParts): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/device/enrol',
    preParsing: requireAccount,
    schema: {
      summary: 'Make a tablet’s key known under its signed-in user; repeating it changes nothing',
      tags: ['device'],
      body: EnrolRequest,
      response: { 200: EnrolAnswer },
    },
    handler: async (request, reply) => {
      const account = accountOf(request);
      const { device, publicKey, label } = request.body;
      const enrolled = await parts.log.enrol({ device, publicKey, label, account });
      if (enrolled.kind === 'badKey') return answerProblem(reply, 'malformed', 'publicKey');
      if (enrolled.kind === 'refused') return answerProblem(reply, 'notAllowed', enrolled.why);
      const meeting = await meetDevice(parts, account, { device, announces: [] });
      if (meeting.kind !== 'enrolled') return answerProblem(reply, 'notAllowed', 'device');
      request.log.info({ account: account.id, device }, 'enrolled');
      const scopes = [...meeting.scopes];
      return { equilibre: MARKER, serverTime: parts.now().toISOString(), account, scopes };
    },
  });
}

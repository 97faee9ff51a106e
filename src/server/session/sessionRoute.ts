import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { SessionAnswer } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';

type Given = { readonly region: SessionAnswer['region']; readonly now: () => Date };

/** `GET /api/session`: who is signed in, and in which region. Signed out it answers all the same, with no account. */
export function sessionRoute(app: FastifyInstance, { region, now }: Given): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/session',
    {
      schema: {
        summary: 'Who is signed in, and in which region',
        tags: ['session'],
        response: { 200: SessionAnswer },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const account = request.account ?? null;
      return { equilibre: MARKER, serverTime: now().toISOString(), region, account };
    },
  );
}

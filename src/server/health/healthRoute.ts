import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { Problem } from '#protocol/session.ts';
import { Marker, MARKER } from '#protocol/version.ts';
import { answerProblem } from '#server/access/answerProblem.ts';
import type { Tables } from '#server/db/tables.ts';

type Given = { readonly db: Kysely<Tables>; readonly version: string; readonly now: () => Date };

const HealthAnswer = z.object({
  equilibre: Marker,
  serverTime: z.iso.datetime(),
  health: z.literal('ok'),
  version: z.string(),
});

/** A database that has not answered by then counts as one that does not. */
const DEADLINE_MS = 3_000;

/** `GET /api/health`: whether the region can do its work now. Says nothing of what it holds. */
export function healthRoute(app: FastifyInstance, { db, version, now }: Given): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/health',
    {
      logLevel: 'warn',
      schema: {
        summary: 'Whether the region answers, its database included',
        tags: ['operation'],
        response: { 200: HealthAnswer, 503: Problem },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const answered = await answersInTime(sql`select 1`.execute(db)).catch((error: unknown) => {
        request.log.error(error, 'the database does not answer');
        return false;
      });
      if (!answered) {
        await answerProblem(reply, 'unavailable');
        return;
      }
      return { equilibre: MARKER, serverTime: now().toISOString(), health: 'ok' as const, version };
    },
  );
}

async function answersInTime(query: Promise<unknown>): Promise<boolean> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const late = new Promise<boolean>((resolve) => signal.addEventListener('abort', () => resolve(false)));
  return Promise.race([query.then(() => true), late]);
}

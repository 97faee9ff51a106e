import type { FastifyReply } from 'fastify';
import type { Problem } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';

const STATUS = {
  signInNeeded: 401,
  notAllowed: 403,
  notFound: 404,
  malformed: 400,
  tooLarge: 413,
  appTooOld: 426,
  tooMany: 429,
  unavailable: 503,
} as const satisfies Record<Problem['problem'], number>;

/**
 * Answers a code, never a sentence: the tablet has the words, in its own language.
 *
 * To be returned by the handler: what resolves is the reply, which is how Fastify knows that it was answered. Typed as
 * `never`, because every route types its replies differently and a problem fits beside all of them.
 */
export async function answerProblem(reply: FastifyReply, problem: Problem['problem'], path?: string): Promise<never> {
  const answer: Problem = { equilibre: MARKER, problem, ...(path === undefined ? {} : { path }) };
  const sent: unknown = reply
    .code(STATUS[problem])
    .serializer(JSON.stringify)
    .type('application/json; charset=utf-8')
    .send(answer);
  return sent as Promise<never>;
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '#protocol/session.ts';
import { answerProblem } from './answerProblem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; undefined when nobody is. Set by the session's preParsing, read after `requireAccount`. */
    account: Account | undefined;
  }
}

/** preParsing of every route that speaks of patients: signed out, a request gets `signInNeeded` and nothing else. */
export async function requireAccount(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.account === undefined) return answerProblem(reply, 'signInNeeded');
}

/** The account of a request that passed `requireAccount`. */
export function accountOf(request: FastifyRequest): Account {
  if (request.account === undefined) throw new Error('a route forgot requireAccount');
  return request.account;
}

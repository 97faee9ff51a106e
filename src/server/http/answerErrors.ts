import type { FastifyError, FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '#protocol/session.ts';
import { answerProblem } from '#server/access/answerProblem.ts';

/** Every error leaves as a `Problem`: a code and perhaps a path, never a sentence, a stack or a statement. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      return answerProblem(reply, 'malformed', error.validation[0]?.instancePath.slice(1).replaceAll('/', '.') ?? '');
    }
    const problem = problemOf(error);
    if (problem === 'unavailable') request.log.error(error, 'a request met an error of the region');
    return answerProblem(reply, problem);
  });
}

function problemOf(error: FastifyError): Problem['problem'] {
  switch (error.statusCode) {
    case 401:
      return 'signInNeeded';
    case 403:
      return 'notAllowed';
    case 404:
      return 'notFound';
    case 413:
      return 'tooLarge';
    case 429:
      return 'tooMany';
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? 'malformed'
        : 'unavailable';
  }
}

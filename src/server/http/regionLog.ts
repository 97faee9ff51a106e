import { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import type { RegionConfig } from '#server/config.ts';

export type LogStream = { write(line: string): void };

/**
 * Structured logs in which no patient can appear: no body, no header, no address beyond the route's own pattern, and no
 * error message, because a database quotes the value it refused.
 */
export function regionLog(level: RegionConfig['logLevel'], stream?: LogStream) {
  return {
    logger: {
      level,
      base: null,
      redact: { paths: ['*.headers', '*.cookie', '*.body', '*.query'], remove: true },
      serializers: { err: describeError, req: () => ({}), res: () => ({}) },
      ...(stream === undefined ? {} : { stream }),
    },
    // Fastify's own lines quote addresses, which may hold ids; the one line of `logRequests` does not.
    logController: new LogController({ disableRequestLogging: true }),
  };
}

/** One line a request, once it is answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      account: request.account?.id,
    };
    request.log.info(line, 'answered');
  });
}

/** What kind of error and where in the code, never what it said. */
function describeError(error: Error): { type: string; message: string; stack: string } {
  const { code = 'none' } = error as Partial<FastifyError>;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, message: `code ${code}`, stack: places.join('\n') };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from '#server/access/answerProblem.ts';

/** Paths that belong to the region: never answered with the app's page, or a tablet would take it for an answer. */
const REGION_PATHS = /^\/(api|auth|dev-idp)(\/|$)/;

export function isAppBuilt(staticDir: string): boolean {
  return existsSync(join(staticDir, 'index.html'));
}

/**
 * Serves the built app, and its page for every address a person may open in it.
 *
 * Without a build the region still answers tablets; browsers are told what to do.
 */
export async function serveApp(app: FastifyInstance, staticDir: string): Promise<void> {
  const built = isAppBuilt(staticDir);
  if (built) {
    await app.register(fastifyStatic, {
      root: staticDir,
      cacheControl: false,
      schemaHide: true,
      setHeaders: (reply, path) => {
        reply.header('cache-control', cachingOf(path));
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!isNavigation(request)) return answerProblem(reply, 'notFound');
    return built ? reply.sendFile('index.html') : notBuilt(reply);
  });
}

/** Files with their content's hash in their name never change; all others are asked for again each time. */
function cachingOf(path: string): string {
  return /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function isNavigation(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '/';
  const readsPages = (request.headers.accept ?? '').includes('text/html');
  return (request.method === 'GET' || request.method === 'HEAD') && readsPages && !REGION_PATHS.test(path);
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The app has not been built. Run "npm run build", then start the region again.\n');
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server of files that can be stopped, started again at the same address, and given another build. */
export type StaticServer = {
  readonly url: string;
  deploy(folder: string): void;
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** Serves one build; what a build does not have is answered 404, and `/api` by a region that only says its name. */
export async function aStaticServer(folder: string): Promise<StaticServer> {
  let served = folder;
  let server = await listening((request, response) => answer(served, request, response), 0);
  // An IPv4 or IPv6 address: a pipe would have a name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    deploy: (next) => {
      served = next;
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
    start: async () => {
      server = await listening((request, response) => answer(served, request, response), port);
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listening(handle: Answer, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return server;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (/^\/(api|auth|dev-idp)(\/|$)/.test(path)) {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('the region itself');
    return;
  }
  const file = join(folder, path === '/' ? 'index.html' : path);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

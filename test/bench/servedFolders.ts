import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

export type ServedFolders = { readonly url: string; stop(): Promise<void>; start(): Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Files at one origin, by the longest prefix that fits. No region: `/api` answers as a network without one. */
export async function servedFolders(folders: Readonly<Record<string, string>>): Promise<ServedFolders> {
  const prefixes = Object.keys(folders).toSorted((left, right) => right.length - left.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const prefix = prefixes.find((it) => path.startsWith(it)) ?? '/';
    void answer(response, join(folders[prefix] ?? '', fileOf(path.slice(prefix.length))));
  });
  const start = (port: number) => new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  await start(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;

  return {
    url: `http://localhost:${port}`,
    start: () => start(port),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Addresses of screens are the app's one page, as the region answers them; `/api` stays without an answer. */
function fileOf(path: string): string {
  const isScreen = extname(path) === '' && !/^(api|auth|dev-idp)\b/.test(path);
  return isScreen ? 'index.html' : normalize(`/${path}`);
}

async function answer(response: ServerResponse, file: string): Promise<void> {
  try {
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(503).end();
  }
}

import type { EventsListener, Network } from '#sync/regionClient.ts';
import type { Clock } from '#sync/clock.ts';

/** One request as it arrives at the other end. */
export type Request = { readonly path: string; readonly method: string; readonly body: unknown };

/** What comes back: an HTTP answer, nothing at all (the connection breaks), or silence. */
export type Reply = Response | 'lost' | 'silence';

export type ScriptedNetwork = Network & {
  /** Everything that arrived, in order. */
  readonly arrived: Request[];
  /** What answers from now on. */
  answerWith(handler: (request: Request) => Reply | Promise<Reply>): void;
  /** The lines on which pokes are listened for. */
  readonly lines: readonly EventsListener[];
  readonly openLines: number;
};

/** The edge of the tablet: nothing below it is pretended. */
export function aNetwork(
  clock: Clock,
  first: (request: Request) => Reply | Promise<Reply> = () => 'lost',
): ScriptedNetwork {
  const arrived: Request[] = [];
  const lines = new Map<number, EventsListener>();
  let opened = 0;
  let handler = first;
  return {
    clock,
    arrived,
    answerWith: (next) => {
      handler = next;
    },
    get lines() {
      return [...lines.values()];
    },
    get openLines() {
      return lines.size;
    },
    fetch: async (path, init) => {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const request = { path, method: init.method ?? 'GET', body };
      arrived.push(request);
      const reply = await handler(request);
      if (reply === 'lost') throw new TypeError('Failed to fetch');
      if (reply === 'silence') return aborted(init.signal ?? undefined);
      return reply;
    },
    events: (_url, listener) => {
      opened += 1;
      const line = opened;
      lines.set(line, listener);
      return () => lines.delete(line);
    },
  };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

export function json(body: unknown, init: { readonly status?: number } = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

export function html(text = '<!doctype html><title>Bienvenue au Wi-Fi de l’hôtel</title>', status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html' } });
}

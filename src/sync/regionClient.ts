import { z } from 'zod';
import { Poke, PullAnswer, type PullRequest } from '#protocol/pull.ts';
import { PushAnswer, type PushRequest } from '#protocol/push.ts';
import { EnrolAnswer, SessionAnswer, type EnrolRequest } from '#protocol/session.ts';
import { Marker } from '#protocol/version.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './outcome.ts';
import { readAnswer, type HttpAnswer } from './readAnswer.ts';

/** The wires, given from outside: in the tablet the browser's, in a test whatever the test says. */
export type Network = {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** A stream of server-sent events; `closed` once it will not come back by itself. */
  events(url: string, listener: EventsListener): () => void;
  readonly clock: Clock;
};

export type EventsListener = { opened(): void; message(data: string): void; closed(): void };

/** A poke carries no data, may be lost, doubled or late, and costs nothing to believe. */
type PokeListener = { opened(): void; moved(poke: Poke): void; closed(): void };

/** All that the tablet may ask of its region. */
export type RegionClient = {
  session(signal?: AbortSignal): Promise<Outcome<SessionAnswer>>;
  enrol(request: EnrolRequest, signal?: AbortSignal): Promise<Outcome<EnrolAnswer>>;
  push(request: PushRequest, signal?: AbortSignal): Promise<Outcome<PushAnswer>>;
  pull(request: PullRequest, signal?: AbortSignal): Promise<Outcome<PullAnswer>>;
  signOut(signal?: AbortSignal): Promise<Outcome<SignedOut>>;
  poke(listener: PokeListener): () => void;
};

const SignedOut = z.object({ equilibre: Marker });
type SignedOut = z.infer<typeof SignedOut>;

export const REQUEST_DEADLINE_MS = 30_000;

export function regionClient(network: Network): RegionClient {
  return {
    session: (signal) => ask(network, { method: 'GET', path: '/api/session', signal }, SessionAnswer),
    enrol: (body, signal) => ask(network, { method: 'POST', path: '/api/device/enrol', body, signal }, EnrolAnswer),
    push: (body, signal) => ask(network, { method: 'POST', path: '/api/sync/push', body, signal }, PushAnswer),
    pull: (body, signal) => ask(network, { method: 'POST', path: '/api/sync/pull', body, signal }, PullAnswer),
    signOut: (signal) => ask(network, { method: 'POST', path: '/auth/sign-out', body: {}, signal }, SignedOut),
    poke: (listener) =>
      network.events('/api/sync/poke', {
        opened: listener.opened,
        message: (data) => readPoke(data, listener),
        closed: listener.closed,
      }),
  };
}

type Asked = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly signal: AbortSignal | undefined;
};

async function ask<Body>(network: Network, asked: Asked, schema: z.ZodType<Body>): Promise<Outcome<Body>> {
  const { clock } = network;
  const init = requestInit(asked);
  const startedAt = clock.elapsed();
  const answer = await withinDeadline(clock, asked.signal, (signal) => exchange(network, asked.path, init, signal));
  if (answer === undefined) return { kind: 'offline' };
  const receivedAt = clock.now();
  const read = readAnswer(answer, schema, receivedAt);
  if (read.kind !== 'read') return read;
  return { kind: 'answered', body: read.body, exchange: { receivedAt, roundTripMs: clock.elapsed() - startedAt } };
}

function requestInit({ method, body }: Asked): RequestInit {
  return {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    // Followed, a captive portal's redirection would come back as an ordinary page.
    redirect: 'manual',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

async function exchange(network: Network, path: string, init: RequestInit, signal: AbortSignal): Promise<HttpAnswer> {
  const response = await network.fetch(path, { ...init, signal });
  return {
    status: response.status,
    redirected: response.redirected || response.type === 'opaqueredirect',
    contentType: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    text: await response.text(),
  };
}

/**
 * The deadline covers the body too: a server that sends one byte a minute is as silent as one that sends none.
 * The race, and not only the signal, ends the wait: a wire that ignores its signal must not hold the tablet.
 */
async function withinDeadline(
  clock: Clock,
  outer: AbortSignal | undefined,
  attempt: (signal: AbortSignal) => Promise<HttpAnswer>,
): Promise<HttpAnswer | undefined> {
  if (outer?.aborted === true) return undefined;
  const deadline = new AbortController();
  const end = () => deadline.abort();
  const over = new Promise<undefined>((resolve) => {
    deadline.signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  outer?.addEventListener('abort', end);
  const cancel = clock.after(REQUEST_DEADLINE_MS, end);
  try {
    // Whatever a browser calls it (TypeError, AbortError, NetworkError), no answer came.
    return await Promise.race([attempt(deadline.signal).catch(() => undefined), over]);
  } finally {
    cancel();
    outer?.removeEventListener('abort', end);
  }
}

function readPoke(data: string, listener: PokeListener): void {
  const read = Poke.safeParse(jsonOrNothing(data));
  // A poke that cannot be read is a lost poke, and those are allowed for.
  if (read.success) listener.moved(read.data);
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Store } from '#store/store.ts';
import type { Clock } from './clock.ts';
import { regionClient, type EventsListener, type Network, type RegionClient } from './regionClient.ts';
import type { Channel, Locks, Page, PageEvent, SyncEnv } from './syncEnv.ts';

/**
 * The world as this browser has it: the only file of synchronisation that touches it.
 *
 * @param app  version of this build, as every request says it
 */
export function browserNetwork(store: Store, app: string): SyncEnv {
  return {
    region: browserRegion(),
    store,
    clock: browserClock,
    page: browserPage,
    locks: browserLocks(),
    channel: browserChannel(),
    app,
    label: deviceLabel(),
    random: () => Math.random(),
    report: (error) => reportError(error),
  };
}

/** The region as this browser reaches it; also for signing in, before anything is unlocked. */
export function browserRegion(): RegionClient {
  const network: Network = { fetch: (url, init) => fetch(url, init), events: browserEvents, clock: browserClock };
  return regionClient(network);
}

const browserClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, action) => {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};

const browserPage: Page = {
  isVisible: () => document.visibilityState === 'visible',
  on: (event, listener) => {
    const stops = HEARD[event].map(({ target, name }) => {
      const heard = () => {
        if (event !== 'visible' || document.visibilityState === 'visible') listener();
      };
      target().addEventListener(name, heard);
      return () => target().removeEventListener(name, heard);
    });
    return () => {
      for (const stop of stops) stop();
    };
  },
};

type Heard = { readonly target: () => EventTarget; readonly name: string };
const HEARD: Record<PageEvent, readonly Heard[]> = {
  visible: [{ target: () => document, name: 'visibilitychange' }],
  online: [{ target: () => window, name: 'online' }],
  away: [
    { target: () => window, name: 'pagehide' },
    { target: () => document, name: 'freeze' },
  ],
  back: [
    { target: () => window, name: 'pageshow' },
    { target: () => document, name: 'resume' },
  ],
};

function browserEvents(url: string, listener: EventsListener): () => void {
  const source = new EventSource(url, { withCredentials: true });
  source.addEventListener('open', () => listener.opened());
  source.addEventListener('message', (event) => listener.message(String(event.data)));
  source.addEventListener('error', () => {
    // Otherwise the browser is already trying again by itself.
    if (source.readyState === EventSource.CLOSED) listener.closed();
  });
  return () => source.close();
}

/** Without Web Locks (an old Safari, a page served without TLS) every tab leads: more requests, nothing lost. */
function browserLocks(): Locks {
  const locks: LockManager | undefined = 'locks' in navigator ? navigator.locks : undefined;
  if (locks === undefined) return { request: (_name, _how, hold) => hold() };
  return { request: (name, how, hold) => locks.request(name, how, hold) };
}

function browserChannel(): Channel {
  const channel = new BroadcastChannel('equilibre-sync');
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      const heard = (event: MessageEvent) => listener(event.data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}

/** Enough for a person to tell two tablets apart in a list, and no fingerprint. */
function deviceLabel(): string {
  const { userAgent } = navigator;
  const system = /iPad|iPhone|Android|Windows|Macintosh|CrOS|Linux/.exec(userAgent)?.[0] ?? 'Tablet';
  const browser = /Firefox|Edg|Chrome|Safari/.exec(userAgent)?.[0] ?? 'browser';
  return `${system} · ${browser}`;
}

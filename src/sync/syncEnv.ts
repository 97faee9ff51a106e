import type { Store } from '#store/store.ts';
import type { Clock } from './clock.ts';
import type { RegionClient } from './regionClient.ts';

/** Everything of the world that synchronisation touches. `browserNetwork.ts` has the real one. */
export type SyncEnv = {
  readonly region: RegionClient;
  readonly store: SyncedStore;
  readonly clock: Clock;
  readonly page: Page;
  readonly locks: Locks;
  readonly channel: Channel;
  /** Version of this app, as every request says it. */
  readonly app: string;
  readonly label: string;
  /** 0 included to 1 excluded. */
  random(): number;
  /** A failure that nobody foresaw: heard of, never hidden. */
  report(error: unknown): void;
};

type SyncedStore = Pick<Store, 'device' | 'subscribe' | 'sync'> & {
  readonly user: { readonly account: { readonly id: string } };
};

/** What the page tells of itself. Each listener stays until the returned function is called. */
export type Page = {
  isVisible(): boolean;
  on(event: PageEvent, listener: () => void): () => void;
};

/** `away`: frozen or put in the back-forward cache; `back`: out of it again. `online` proves nothing, and is a hint. */
export type PageEvent = 'visible' | 'online' | 'away' | 'back';

/** The part of Web Locks that is used: one holder of a name in the whole browser. */
export type Locks = {
  /**
   * Waits for the name, then holds it until `hold` settles.
   *
   * @returns  rejects with an `AbortError` when the wait was aborted or the name was stolen
   */
  request(name: string, how: { steal: true } | { signal: AbortSignal }, hold: () => Promise<void>): Promise<void>;
};

/** Messages to the other tabs of this browser; a tab does not hear itself. */
export type Channel = {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  close(): void;
};

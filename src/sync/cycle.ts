import type { SyncStore } from '#store/store.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { RegionClient } from './regionClient.ts';

/** What one exchange with the region works with. */
export type Cycle = {
  readonly region: RegionClient;
  readonly store: SyncStore;
  readonly caller: { readonly protocol: number; readonly app: string; readonly device: string };
  /** Whose tablet is unlocked: another account's session enrols nobody in this one's name. */
  readonly account: string;
  /** How the region's list of devices calls this tablet. */
  readonly label: string;
  readonly memory: SyncMemory;
  /** Aborted when the tablet locks or the watchdog gives up. */
  readonly signal: AbortSignal;
  /** Told after every step that got something done. */
  progress(step: Step): void;
};

export type Step =
  | { readonly kind: 'sending' }
  | { readonly kind: 'receiving' }
  /** A scope far behind: how much of its clock has been walked. */
  | { readonly kind: 'received'; readonly done: number; readonly total: number; readonly lag: number };

/** What one exchange leaves for the next. Lost with the page, and nothing depends on it but speed. */
export type SyncMemory = {
  /** Groups on which a whole request failed: sent alone and last, oldest failure first. */
  readonly suspects: Set<string>;
  /** Scopes read again from their beginning because their sums differed. */
  readonly readAgain: Set<string>;
  /** How much the next page may weigh: grows with success, shrinks on a line too slow for the deadline. */
  pageBytes: number;
};

export const SMALLEST_PAGE_BYTES = 62_500;
export const LARGEST_PAGE_BYTES = 4_000_000;

export function newMemory(): SyncMemory {
  return { suspects: new Set(), readAgain: new Set(), pageBytes: 1_000_000 };
}

/** Sends one request, and tells the store of the contact when the region answered. */
export type Ask = <Body extends { readonly serverTime: string }>(
  request: (region: RegionClient, signal: AbortSignal) => Promise<Outcome<Body>>,
) => Promise<Outcome<Body>>;

/** `done`, or the failure that ended the exchange before its end. What was done before it stays done. */
export type Ended = { readonly kind: 'done' } | Failure;

import type { Problem } from '#protocol/session.ts';

/** How one request to the region ended. An outage is a value like another: offline is not an error. */
export type Outcome<Body> = { readonly kind: 'answered'; readonly body: Body; readonly exchange: Exchange } | Failure;

/** When an answer came, by the tablet's wall clock, and how long the way there and back took. */
export type Exchange = { readonly receivedAt: number; readonly roundTripMs: number };

export type Failure =
  /** No answer: no network, a refused connection, or the deadline. */
  | { readonly kind: 'offline' }
  /** Something else answered in the region's place. Nothing is settled by it (rule V1). */
  | { readonly kind: 'notTheRegion'; readonly what: Impostor }
  | { readonly kind: 'signInNeeded' }
  | { readonly kind: 'refused'; readonly problem: Problem['problem'] }
  /** `retryAfterMs` only where the answer asked for a wait. */
  | { readonly kind: 'unavailable'; readonly retryAfterMs: number | undefined };

type Impostor =
  | 'redirect'
  | 'notJson'
  | 'empty'
  | 'garbage'
  | 'noMarker'
  /** The region's mark, and a body that this app cannot read. */
  | 'unreadable'
  /** Readable, and not an answer to what was asked: rows before the cursor, or a page that leads nowhere. */
  | 'outOfPlace';

import { assertNever } from '#domain/assertNever.ts';
import type { Outbox } from '#store/store.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';

/** The one thing the badge says, worst first; `waiting` stands beside it whenever something waits. */
export type SyncBadgeState =
  | { readonly kind: 'sending' | 'receiving' | 'signIn' | 'notTheRegion' | 'checking' | 'trouble' | 'notKept' }
  | { readonly kind: 'sent' | 'saved' | 'waiting' }
  | { readonly kind: 'offline'; readonly since: string }
  /** Refused entries before held ones: only they ask something of a person. */
  | { readonly kind: 'refused' | 'held'; readonly count: number };

/**
 * @param outbox  undefined while it is being read: then nothing is called sent
 */
export function syncBadgeState(status: SyncStatus, outbox: Outbox | undefined): SyncBadgeState {
  if (status.activity === 'sending') return { kind: 'sending' };
  if (status.activity === 'receiving' && status.firstLoad !== undefined) return { kind: 'receiving' };
  const { last } = status;
  switch (last.kind) {
    case 'offline':
      return { kind: 'offline', since: last.since };
    case 'signInNeeded':
      return { kind: 'signIn' };
    case 'notTheRegion':
      return { kind: 'notTheRegion' };
    case 'checksumDiffers':
      return { kind: 'checking' };
    case 'regionTrouble':
      return { kind: 'trouble' };
    case 'notKept':
      return { kind: 'notKept' };
    case 'refused':
    case 'sent':
    case 'never':
      if (outbox === undefined) return { kind: 'saved' };
      if (outbox.refused > 0) return { kind: 'refused', count: outbox.refused };
      if (outbox.held > 0) return { kind: 'held', count: outbox.held };
      if (last.kind === 'never') return { kind: 'saved' };
      if (outbox.waiting > 0) return { kind: 'waiting' };
      // « Transmis » reads as "this tablet and the region hold the same", which a first copy cut short does not.
      return outbox.pulledAt === undefined ? { kind: 'saved' } : { kind: 'sent' };
    default:
      return assertNever(last);
  }
}

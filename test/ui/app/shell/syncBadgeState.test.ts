import { describe, expect, it } from 'vitest';
import type { Outbox } from '#store/store.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';
import { syncBadgeState } from '#ui/app/shell/syncBadgeState.ts';

const AT = '2026-11-22T13:05:00.000Z';
const NEVER_WHOLE: Outbox = { waiting: 0, oldest: undefined, refused: 0, held: 0, lastContact: AT };
const EMPTY: Outbox = { ...NEVER_WHOLE, pulledAt: AT };
const SENT = { kind: 'sent', at: AT } as const;

function badge(last: SyncStatus['last'], outbox: Partial<Outbox> = {}) {
  return syncBadgeState({ activity: 'idle', last }, { ...EMPTY, ...outbox });
}

describe('the badge', () => {
  it('says « transmis » only when nothing waits', () => {
    expect(badge(SENT)).toEqual({ kind: 'sent' });
    expect(badge(SENT, { waiting: 1 })).toEqual({ kind: 'waiting' });
  });

  it('never says « transmis » before the outbox was read or the region has answered', () => {
    expect(syncBadgeState({ activity: 'idle', last: SENT }, undefined)).toEqual({ kind: 'saved' });
    expect(badge({ kind: 'never' })).toEqual({ kind: 'saved' });
  });

  it('never says « transmis » on a tablet whose first copy was never whole', () => {
    expect(syncBadgeState({ activity: 'idle', last: SENT }, NEVER_WHOLE)).toEqual({ kind: 'saved' });
    expect(syncBadgeState({ activity: 'receiving', last: SENT }, NEVER_WHOLE)).toEqual({ kind: 'saved' });
    expect(syncBadgeState({ activity: 'idle', last: SENT }, { ...NEVER_WHOLE, waiting: 2 })).toEqual({
      kind: 'waiting',
    });
  });

  it('says since when the tablet is offline, whatever waits', () => {
    const since = '2026-11-22T13:05:00.000Z';
    expect(badge({ kind: 'offline', since }, { waiting: 3 })).toEqual({ kind: 'offline', since });
  });

  it('keeps refused entries in sight, then held ones, each under its own word', () => {
    expect(badge(SENT, { refused: 1, held: 2, waiting: 4 })).toEqual({ kind: 'refused', count: 1 });
    expect(badge(SENT, { held: 2, waiting: 4 })).toEqual({ kind: 'held', count: 2 });
  });

  it('shows a sending over how the last one ended, and a receiving only during a first load', () => {
    const last = { kind: 'offline', since: '2026-11-22T13:05:00.000Z' } as const;
    expect(syncBadgeState({ activity: 'sending', last }, EMPTY)).toEqual({ kind: 'sending' });
    expect(syncBadgeState({ activity: 'receiving', last: SENT }, EMPTY)).toEqual({ kind: 'sent' });
    const firstLoad = { done: 1, total: 9 };
    expect(syncBadgeState({ activity: 'receiving', last: SENT, firstLoad }, EMPTY)).toEqual({ kind: 'receiving' });
  });

  it.each([
    ['signInNeeded', 'signIn'],
    ['notTheRegion', 'notTheRegion'],
    ['checksumDiffers', 'checking'],
    ['notKept', 'notKept'],
  ] as const)('for %s says %s', (last, kind) => {
    expect(badge({ kind: last })).toEqual({ kind });
  });
});

import type { Outbox } from '#store/store.ts';
import { type Live, useLive } from './useLive.ts';

/** What waits to be sent, since when, and when the region last answered. */
export function useOutbox(): Live<Outbox> {
  return useLive((store) => store.outbox(), ['outbox'], 'outbox');
}

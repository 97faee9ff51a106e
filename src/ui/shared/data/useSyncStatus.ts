import type { SyncStatus } from '#sync/syncStatus.ts';
import { useSync } from './useSync.ts';

/** What happens now between tablet and region, and how the last exchange ended. */
export function useSyncStatus(): SyncStatus {
  return useSync().status;
}

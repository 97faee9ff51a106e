import type { StorageHealth } from '#store/store.ts';

/** What is to be said of the tablet's storage on every screen, the worst alone. */
export type StorageWarning = 'none' | 'notPersisted' | 'reserveSpent';

/**
 * @param notice  whether the person at the tablet has read, since the browser was opened, that nothing is promised
 */
export function storageWarning({ persisted, reserve }: StorageHealth, notice: 'unread' | 'read'): StorageWarning {
  if (reserve === 'spent') return 'reserveSpent';
  return persisted || notice === 'read' ? 'none' : 'notPersisted';
}

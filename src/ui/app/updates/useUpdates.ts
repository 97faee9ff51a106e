import { useSyncExternalStore } from 'react';
import { useApp } from '#ui/app/useApp.ts';
import type { UpdateState } from './appUpdates.ts';

/** Where the installation of the app stands. */
export function useUpdates(): UpdateState {
  const { updates } = useApp();
  return useSyncExternalStore(updates.subscribe, updates.state, updates.state);
}

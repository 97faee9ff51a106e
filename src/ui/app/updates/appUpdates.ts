import type { InstallListener } from '#pwa/installListener.ts';

export type Install = (listener: InstallListener) => Promise<unknown>;

export type UpdateState =
  | { readonly kind: 'waiting' | 'installing' }
  /** Everything is kept on the tablet: it starts with no network. */
  | { readonly kind: 'offlineReady' }
  | { readonly kind: 'updateReady'; readonly apply: () => void }
  | { readonly kind: 'onlineOnly' };

export type AppUpdates = {
  /** Starts installing; called again it changes nothing. */
  begin(): void;
  state(): UpdateState;
  subscribe(listener: () => void): () => void;
};

/** Follows the installation. A new version waits until somebody asks for it. */
export function appUpdates(install: Install): AppUpdates {
  let state: UpdateState = { kind: 'waiting' };
  const listeners = new Set<() => void>();
  const become = (next: UpdateState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const following: InstallListener = {
    offlineReady: () => state.kind === 'installing' && become({ kind: 'offlineReady' }),
    updateReady: (apply) => become({ kind: 'updateReady', apply }),
    failed: (error) => {
      reportError(error);
      if (state.kind === 'installing') become({ kind: 'onlineOnly' });
    },
  };
  return {
    begin: () => {
      if (state.kind !== 'waiting') return;
      become({ kind: 'installing' });
      install(following).catch(following.failed);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

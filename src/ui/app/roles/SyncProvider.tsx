import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Store } from '#store/store.ts';
import type { SyncEngine } from '#sync/schedule.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';
import { useApp } from '#ui/app/useApp.ts';
import { SyncContext } from '#ui/shared/data/useSync.ts';

const NOT_YET: SyncStatus = { activity: 'idle', last: { kind: 'never' } };

/** Keeps tablet and region in step while the tablet is open. Its code comes after the first screen. */
export function SyncProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  const { version } = useApp();
  const [engine, setEngine] = useState<SyncEngine>();

  useEffect(() => {
    let started: SyncEngine | undefined;
    let left = false;
    async function start() {
      const [{ startSync }, { browserNetwork }] = await Promise.all([
        import('#sync/schedule.ts'),
        import('#sync/browserNetwork.ts'),
      ]);
      if (left) return;
      started = startSync(browserNetwork(store, version));
      setEngine(started);
    }
    start().catch(reportError);
    return () => {
      left = true;
      started?.stop();
    };
  }, [store, version]);

  const status = useSyncExternalStore(engine?.subscribe ?? neverChanges, engine?.status ?? notYet);
  const sync = useMemo(() => ({ status, sendNow: () => engine?.sendNow() }), [status, engine]);
  return <SyncContext value={sync}>{children}</SyncContext>;
}

function neverChanges(): () => void {
  return () => {};
}

function notYet(): SyncStatus {
  return NOT_YET;
}

import { useEffect, useState } from 'react';
import type { Store } from '#store/store.ts';
import { IdleLock } from '#ui/app/idle/IdleLock.tsx';
import { lockTablet } from '#ui/app/idle/lockTablet.ts';
import { Shell } from '#ui/app/shell/Shell.tsx';
import { SyncBadge } from '#ui/app/shell/SyncBadge.tsx';
import { TabletBanners } from '#ui/app/shell/TabletBanners.tsx';
import { tabletRoute } from '#ui/app/tablet-state/tabletRoute.tsx';
import { type KeptTexts, KeptTextsContext } from '#ui/shared/data/useKeptText.ts';
import { StoreContext } from '#ui/shared/data/useStore.ts';
import { UserContext } from '#ui/shared/data/useUser.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { CurrentScreen } from './CurrentScreen.tsx';
import { FirstLoadScreen } from './FirstLoadScreen.tsx';
import { RoleScreens } from './RoleScreens.tsx';
import { SyncProvider } from './SyncProvider.tsx';

type Props = { readonly store: Store; readonly first: 'firstLoad' | 'again' };

/** An unlocked tablet: its store, its synchronisation, its lock, and the screens of its user. */
export function OpenTablet({ store, first }: Props) {
  const texts = useSharedTexts().actions;
  const [watching, setWatching] = useState(first === 'firstLoad');
  const [keptTexts] = useState<KeptTexts>(() => new Map());
  const lock = () => lockTablet(store);

  // Another tab locked: this one's key is gone too.
  useEffect(
    () =>
      store.subscribe((change) => {
        if (change.kind === 'locked') location.replace('/');
      }),
    [store],
  );

  return (
    <StoreContext value={store}>
      <UserContext value={store.user}>
        <SyncProvider store={store}>
          {watching ? (
            <FirstLoadScreen onDone={() => setWatching(false)} />
          ) : (
            <RoleScreens role={store.user.account.role}>
              {(routes) => {
                const all = [...routes, tabletRoute];
                return (
                  <Shell
                    routes={all}
                    banners={<TabletBanners />}
                    actions={
                      <>
                        <SyncBadge />
                        <button type="button" className="button" onClick={lock}>
                          <Icon name="lock" />
                          <span className="label">{texts.lock}</span>
                        </button>
                      </>
                    }
                  >
                    <KeptTextsContext value={keptTexts}>
                      <CurrentScreen routes={all} />
                    </KeptTextsContext>
                  </Shell>
                );
              }}
            </RoleScreens>
          )}
          <IdleLock onLock={lock} />
        </SyncProvider>
      </UserContext>
    </StoreContext>
  );
}

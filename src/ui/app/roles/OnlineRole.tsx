import type { TabletUser } from '#store/store.ts';
import { Shell } from '#ui/app/shell/Shell.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { UserContext } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { CurrentScreen } from './CurrentScreen.tsx';
import { RoleScreens } from './RoleScreens.tsx';
import { useSignOut } from './useSignOut.ts';

/** Referrers, pharmacists, coordinators: signed in with a network, nothing kept on this device. */
export function OnlineRole({ user }: { readonly user: TabletUser }) {
  const texts = useSharedTexts();
  const { signingOut, signOut } = useSignOut(() => location.replace('/'));
  return (
    <UserContext value={user}>
      <RoleScreens role={user.account.role}>
        {(routes) => (
          <Shell
            routes={routes}
            banners={signingOut === 'failed' && <Banner tone="warning">{texts.tablet.person.signOutFailed}</Banner>}
            actions={
              <Button disabled={signingOut === 'asking'} onClick={signOut}>
                {texts.actions.signOut}
              </Button>
            }
          >
            <CurrentScreen routes={routes} />
          </Shell>
        )}
      </RoleScreens>
    </UserContext>
  );
}

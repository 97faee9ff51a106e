import { lockTablet } from '#ui/app/idle/lockTablet.ts';
import { useSignOut } from '#ui/app/roles/useSignOut.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Who works here, and the two ways to leave. */
export function PersonCard() {
  const { tablet, actions, roles } = useSharedTexts();
  const texts = tablet.person;
  const store = useStore();
  const { account, region } = useUser();
  const { signingOut, signOut } = useSignOut(() => lockTablet(store));
  return (
    <Card title={texts.title}>
      <dl className="facts">
        <dt>{texts.name}</dt>
        <dd>{account.name}</dd>
        <dt>{texts.role}</dt>
        <dd>{roles[account.role]}</dd>
        <dt>{texts.site}</dt>
        <dd>{`${account.site.name}, ${account.site.town}`}</dd>
        <dt>{texts.region}</dt>
        <dd>{region.name}</dd>
      </dl>
      {signingOut === 'failed' && <Banner tone="warning">{texts.signOutFailed}</Banner>}
      <div className="button-row">
        <Button icon="lock" onClick={() => lockTablet(store)}>
          {actions.lock}
        </Button>
        <Button disabled={signingOut === 'asking'} onClick={signOut}>
          {actions.signOut}
        </Button>
      </div>
      <p className="small soft">{texts.signOutText}</p>
    </Card>
  );
}
